import { approvalMails } from "./approval-mails";
import { codeMails } from "./code-mails";
import { guideMails } from "./guide-mails";
import { memberMails } from "./member-mails";
import { methodMails } from "./method-mails";
import { noticeMail } from "./notice-mail";
import { paperMails } from "./paper-mails";
import { partnerMails } from "./partner-mails";
import { passkeyMails } from "./passkey-mails";
import { peopleMails } from "./people-mails";
import { recoveryMails } from "./recovery-mails";
import { registrationMails } from "./registration-mails";
import { resetMails } from "./reset-mails";
import { staffMails } from "./staff-mails";

/** A line of a summary in a mail: the words are made by the caller, in the mail's language. */
export type MailRow = { readonly label: string; readonly value: string };

/** Who sends it: the brand, where it is about one, and the operator behind it. */
export type MailFoot = {
  readonly brand: string | null;
  readonly operator: string;
  readonly phone: string;
  readonly hours: string;
  readonly url: string;
};

const summary = (rows: readonly MailRow[]) => rows.map(({ label, value }) => `${label}：${value}`);
const notAsked = [
  "お心当たりがないときは、ほかの人がパスワードを知っているおそれがあります。",
  "下の電話番号へお知らせください。",
];

/** Every mail that the portal sends. Times and dates come as words. */
export const mail = {
  subject: (sender: string, subject: string): string => `【${sender}】${subject}`,
  footer: ({ brand, operator, phone, hours, url }: MailFoot): string[] => [
    "────────────────────",
    brand === null ? operator : `${brand}（運営：${operator}）`,
    `電話 ${phone}（${hours}）`,
    url,
    "このメールは送信専用です。返信は届きません。",
  ],
  templates: {
    "account-locked": ({ loginHint, lockedAt }: { loginHint: string; lockedAt: string }) => ({
      subject: "ログインをロックしました",
      lines: [
        `${lockedAt}に、ID「${loginHint}」のログインをロックしました。`,
        "続けて間違った入力があったためです。安全のため、どなたもログインできません。",
        "",
        "ロックを解除するには、下の番号へお電話ください。ご本人確認のうえ解除します。",
        "",
        "ご自身の入力でないときも、お電話でお知らせください。",
      ],
    }),
    "account-unlocked": ({ loginHint, unlockedAt }: { loginHint: string; unlockedAt: string }) => ({
      subject: "ログインのロックを解除しました",
      lines: [
        `${unlockedAt}に、ID「${loginHint}」のロックを解除しました。`,
        "窓口でご本人確認をしたためです。パスワードと認証コードは、これまでと同じです。",
        "",
        "開いていたログインは終わりました。もう一度ログインしてください。",
        "解除をお求めでないときは、下の番号へお知らせください。",
      ],
    }),
    "account-id-registered": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "アカウントIDを登録しました",
      lines: [
        "アカウントIDの登録が完了しました。",
        "",
        ...summary(rows),
        "",
        "はじめてのログインには、完了画面の認証登録コードが要ります。",
        ...notAsked,
      ],
    }),
    "account-id-deleted": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "アカウントIDを削除しました",
      lines: ["アカウントIDの削除が完了しました。", "", ...summary(rows), "", "このIDは、二度と使えません。", ...notAsked],
    }),
    "account-id-changed": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "アカウントIDの登録内容を変更しました",
      lines: ["アカウントIDの登録内容の変更が完了しました。", "", ...summary(rows), "", ...notAsked],
    }),
    "password-changed": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "パスワードを変更しました",
      lines: [
        "ログインのパスワードを変更しました。",
        "",
        ...summary(rows),
        "",
        "ほかで開いていたログインは終わりました。次のログインから、新しいパスワードを使ってください。",
        ...notAsked,
      ],
    }),
    "claim-received": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "お見舞金の申請を受け付けました",
      lines: ["お見舞金の申請を受け付けました。", "", ...summary(rows), "", "結果は、メールでお知らせします。", ...notAsked],
    }),
    "claim-answered": (
      { number, receivedOn, accepted, answer }: { number: string; receivedOn: string; accepted: boolean; answer: string },
      url: string,
    ) => ({
      subject: accepted ? "お見舞金の申請を承認しました" : "お見舞金の申請の結果をお知らせします",
      lines: [
        accepted
          ? `${receivedOn}の申請（${number}）を承認しました。`
          : `${receivedOn}の申請（${number}）は、承認できませんでした。`,
        "",
        ...answer.split("\n"),
        "",
        "申請の状態は、マイページでも見られます。",
        `${url}/mypage/claims`,
      ],
    }),
    "option-ordered": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "オプションのお申し込みを受け付けました",
      lines: ["オプションのお申し込みを受け付けました。", "", ...summary(rows), "", ...notAsked],
    }),
    "contract-ended": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "ご契約の解約を受け付けました",
      lines: ["ご契約の解約を受け付けました。", "", ...summary(rows), "", "この解約は取り消せません。", ...notAsked],
    }),
    "option-cancelled": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "オプションの解約を受け付けました",
      lines: ["オプションの解約を受け付けました。", "", ...summary(rows), "", ...notAsked],
    }),
    "mail-changed": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "メールの変更を受け付けました",
      lines: ["メールの変更を受け付けました。", "", ...summary(rows), "", ...notAsked],
    }),
    "mail-address-link": (
      { accountId, token, validUntil }: { accountId: string; token: string; validUntil: string },
      url: string,
    ) => ({
      subject: "メールアドレスの登録完了のお知らせ",
      lines: [
        `アカウントID「${accountId}」に、このメールアドレスを登録する手続きがありました。`,
        "次のリンクを開いて「登録を確定する」を押すと、登録されます。",
        "",
        `${url}/mail-address?token=${token}`,
        "",
        `有効期限：${validUntil}`,
        "期限を過ぎたときは、マイページからもう一度登録してください。",
        "",
        "お心当たりがないときは、何もせずにこのメールを消してください。登録されません。",
      ],
    }),
    "switch-changed": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "ご契約者の設定を変更しました",
      lines: ["ご契約者の設定を変更しました。", "", ...summary(rows), "", "設定は、いつでも元に戻せます。", ...notAsked],
    }),
    "contact-changed": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "会員情報を変更しました",
      lines: ["会員情報の変更が完了しました。", "", ...summary(rows), "", ...notAsked],
    }),
    "contact-mail-link": ({ path, validUntil }: { path: string; validUntil: string }, url: string) => ({
      subject: "連絡用メールアドレスを確かめてください",
      lines: [
        "このアドレスを連絡用メールアドレスにする手続きがありました。",
        "次のリンクを開き、「このアドレスにする」を押してください。ログインが要ります。",
        "",
        `${url}${path}`,
        "",
        `リンクの有効期限：${validUntil}`,
        "押すまでは、これまでの連絡先のままです。",
        "",
        "お心当たりがないときは、このメールを消してください。何も変わりません。",
      ],
    }),
    "contact-mail-changed": ({ at }: { at: string }) => ({
      subject: "連絡用メールアドレスが変わりました",
      lines: [
        `${at}に、連絡用メールアドレスが変わりました。`,
        "これからのお知らせは、新しいアドレスに送ります。",
        "",
        ...notAsked,
      ],
    }),
    notice: noticeMail,
    ...memberMails,
    ...paperMails,
    ...partnerMails,
    ...registrationMails,
    ...resetMails,
    ...staffMails,
    ...codeMails,
    ...methodMails,
    ...recoveryMails,
    ...guideMails,
    ...passkeyMails,
    ...peopleMails,
    ...approvalMails,
    "card-registered": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "お支払い方法を受け付けました",
      lines: ["お支払いのカードを受け付けました。", "", ...summary(rows), "", ...notAsked],
    }),
    "card-holder-accepted": ({ card }: { card: string }) => ({
      subject: "カードの名義を確かめました",
      lines: [
        `${card} の名義を確かめました。`,
        "これからは、このカードに請求します。有料オプションも申し込めます。",
        "",
        ...notAsked,
      ],
    }),
    "card-holder-refused": ({ card, reason }: { card: string; reason: string }, url: string) => ({
      subject: "カードを登録できませんでした",
      lines: [
        `${card} は、名義を確かめられなかったため登録できませんでした。`,
        `理由：${reason}`,
        "",
        "これまでのお支払い方法は変わりません。ご契約者名義のカードを登録してください。",
        `${url}/mypage/payment`,
      ],
    }),
  },
};

export type MailTexts = typeof mail;
