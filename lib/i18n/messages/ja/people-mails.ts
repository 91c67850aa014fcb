import type { MailRow } from "./mail";

const summary = (rows: readonly MailRow[]) => rows.map(({ label, value }) => `${label}：${value}`);
const notAsked = ["お心当たりがないときは、下の電話番号へお知らせください。"];

/** Mails about the people of a member. */
export const peopleMails = {
  "people-invitation": (
    {
      member,
      inviter,
      rows,
      expires,
      token,
    }: {
      member: string;
      inviter: string;
      rows: readonly MailRow[];
      expires: string;
      token: string;
    },
    url: string,
  ) => ({
    subject: `${member}のマイページへの招待`,
    lines: [
      `${inviter}さんが、${member}のマイページの利用者として招待しています。`,
      "",
      ...summary(rows),
      "",
      "参加するときは、次のページを開いてください。開いただけでは、何も起きません。",
      `${url}/invitation?token=${token}`,
      `このリンクは${expires}まで、1回だけ使えます。ほかの人に転送しないでください。`,
      "",
      "心当たりがないときは、このメールを消してください。",
    ],
  }),
  "people-invitation-asked": ({ mail }: { mail: string }, url: string) => ({
    subject: "新しい招待を頼まれました",
    lines: [
      `${mail}に送った招待の期限が過ぎ、その方が新しい招待を頼んでいます。`,
      "送ってよければ、「利用者・権限」の招待の一覧から送り直してください。",
      `${url}/mypage/people`,
    ],
  }),
  "people-joined": ({ member, rows }: { member: string; rows: readonly MailRow[] }, url: string) => ({
    subject: `${member}に利用者が参加しました`,
    lines: [
      `招待した方が、${member}に参加しました。`,
      "",
      ...summary(rows),
      "",
      "別の方が参加しているときは、すぐに「利用者・権限」で外してください。",
      `${url}/mypage/people`,
    ],
  }),
  "people-welcome": ({ member, rows }: { member: string; rows: readonly MailRow[] }, url: string) => ({
    subject: `${member}に参加しました`,
    lines: [`${member}のマイページを使えるようになりました。`, "", ...summary(rows), "", `${url}/login/member`, ...notAsked],
  }),
  "people-access-changed": ({ member, rows }: { member: string; rows: readonly MailRow[] }) => ({
    subject: `${member}での権限が変わりました`,
    lines: [
      `${member}の管理者が、あなたの権限を変えました。`,
      "",
      ...summary(rows),
      "",
      "開いていたログインは終わりました。次のログインから、新しい権限になります。",
      "分からないことは、会員の管理者の方にお聞きください。",
    ],
  }),
  "people-removed": ({ member }: { member: string }) => ({
    subject: `${member}の利用者ではなくなりました`,
    lines: [
      `${member}の管理者が、あなたを利用者から外しました。`,
      `${member}のマイページは、もう使えません。ほかの会員では、これまでどおり使えます。`,
      "分からないことは、会員の管理者の方にお聞きください。",
    ],
  }),
  "people-change-done": ({
    title,
    number,
    member,
    rows,
  }: {
    title: string;
    number: string;
    member: string;
    rows: readonly MailRow[];
  }) => ({
    subject: title,
    lines: [`${member}について、次のとおり受け付けました。`, "", `受付番号：${number}`, ...summary(rows), "", ...notAsked],
  }),
};
