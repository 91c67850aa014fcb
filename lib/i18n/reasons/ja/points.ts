import type { PointKey, PointKind } from "../../../domain/ordering/preview";
import type { FactReader } from "../fact-reader";
import type { Amount, PointTemplate } from "../words";
import { mailChanges, methods } from "./labels";

export const pointTitles: Readonly<Record<PointKey, string>> = {
  quantity: "分量・期間",
  price: "価格",
  payment: "支払いの時期・方法",
  start: "提供を始める日",
  deadline: "申込の期限",
  withdrawal: "撤回・解約",
};

const taxed = (f: FactReader, prefix: string, label: string, strong: boolean): Amount[] => [
  { label: `${label}（税抜）`, value: f.yen(`${prefix}Yen`) },
  {
    label: f.has(`${prefix}Rate`)
      ? `消費税（${f.number(`${prefix}Rate`)}%） ${f.yen(`${prefix}Yen`)} × ${f.number(`${prefix}Rate`)}%`
      : "消費税",
    value: f.yen(`${prefix}Tax`),
  },
  { label: `${label}（税込）`, value: f.yen(`${prefix}Total`), ...(strong ? { strong } : {}) },
];

const also = (f: FactReader) => (f.has("alsoJa") ? [`一緒に終わるもの：${f.name("also")}`] : []);

/** What each of the six points of the final confirmation says. */
export const points = {
  "one-option": (f) => ({
    headline: `${f.name("name")}　${f.number("quantity")}つ`,
    lines: [
      ...(f.has("accountId") ? [`アカウントID「${f.text("accountId")}」で使います。`] : []),
      `${f.date("startsOn")}から、解約するまで続きます。`,
      "最低利用期間はありません。",
    ],
  }),
  "option-ends": (f) => ({
    headline: `${f.name("name")}の解約`,
    lines: [`料金の対象は${f.date("endsOn")}までです。`, ...also(f)],
  }),
  "account-id-added": (f) => ({
    headline: `アカウントID「${f.text("accountId")}」　1つ`,
    lines: [`登録後は、${f.number("allowed")}件のうち${f.number("registeredAfter")}件を使います。`, "削除するまで続きます。"],
  }),
  "account-id-deleted": (f) => ({
    headline: `アカウントID「${f.text("accountId")}」の削除`,
    lines: ["メールボックス、転送、自動返信、Webスペースも終わります。", ...also(f)],
  }),
  "monthly-price": (f) => ({
    headline: f.has("onceTotal")
      ? `月額 ${f.yen("monthlyTotal", "included")} と手数料`
      : `月額 ${f.yen("monthlyTotal", "included")}`,
    lines: [
      ...(f.has("waiverEndsOn") ? [`${f.date("waiverEndsOn")}までは免責期間で、料金はかかりません。`] : []),
      `月額は${f.date("billedFrom")}からかかります。`,
      "最低利用期間がないため、期間の合計はありません。",
      "消費税は、請求書で税率ごとに1回だけ計算します。",
    ],
    amounts: [...(f.has("onceTotal") ? taxed(f, "once", "再申込手数料", false) : []), ...taxed(f, "monthly", "月額", true)],
  }),
  "last-fees": (f) => ({
    headline: `最後の料金 ${f.yen("lastTotal", "included")}`,
    lines: [`${f.month("month")}の料金です。翌月からはかかりません。`, "解約の手数料はありません。"],
    amounts: taxed(f, "last", "最後の料金", true),
  }),
  "free-of-charge": () => ({ headline: "¥0", lines: ["この手続きで、新しくかかる料金はありません。"] }),
  "monthly-payment": (f) => ({
    headline: `${f.date("cardChargedOn")}に${f.word("method", methods)}でお支払い`,
    lines: [
      `${f.month("month")}の料金を、${f.date("issuedOn")}に請求します。`,
      `支払期日は${f.date("dueOn")}です。`,
      "ほかの料金とまとめて、月ごとに請求します。",
    ],
  }),
  "nothing-to-pay": () => ({ headline: "お支払いはありません", lines: [] }),
  "usable-from": (f) => ({ headline: f.date("startsOn"), lines: ["手続きの完了後、すぐに使えます。"] }),
  "usable-until": (f) => ({ headline: `${f.date("useEndsOn")}まで使えます`, lines: [] }),
  "fee-by-month": (f) => ({
    headline: "申込に期限はありません",
    lines: [
      `${f.date("lastDay")}までの申込なら、料金は${f.date("billedFrom")}からです。`,
      `その翌日以降の申込なら、${f.date("laterBilledFrom")}からです。`,
    ],
  }),
  "last-fee-by-month": (f) => ({
    headline: "解約に期限はありません",
    lines: [
      `${f.date("lastDay")}までの解約なら、上の金額で終わります。`,
      ...(f.has("laterTotal") ? [`${f.date("nextDay")}からの解約では、合わせて${f.yen("laterTotal", "included")}です。`] : []),
    ],
  }),
  "no-deadline": () => ({ headline: "期限はありません", lines: [] }),
  "order-final": (f) => ({
    headline: "申込のあとの取消はできません",
    lines: [
      f.is("alone") ? "解約は、いつでもこのサイトでできます。" : "これだけを解約することはできません。",
      ...(f.has("waiverEndsOn") ? [`${f.date("waiverEndsOn")}までに解約すれば、料金はかかりません。`] : []),
      f.is("waiver") ? "そのあとに解約した月は、1か月分の料金がかかります。" : "解約した月は、1か月分の料金がかかります。",
      ...(f.text("beforeFirst") === "charged" ? ["申し込んだ月に解約しても、1か月分かかります。"] : []),
      ...(f.text("againYen") === "0"
        ? []
        : [`解約のあともう一度申し込むときは、手数料${f.yen("againYen", "excluded")}がかかります。`]),
      "解約の取り消しはできません。",
    ],
  }),
  "end-final": (f) => ({
    headline: "解約すると、取り消せません",
    lines: [
      "もう一度申し込むことはできます。",
      ...(f.text("againYen") === "0" ? [] : [`そのときは、手数料${f.yen("againYen", "excluded")}がかかります。`]),
      ...(f.is("newWaiver") ? ["そのときは、新しい免責期間が始まります。"] : []),
    ],
  }),
  "account-id-fixed": () => ({
    headline: "登録の取消はできません",
    lines: [
      "アカウントIDの文字列は、あとから変えられません。",
      "削除はいつでもできます。削除したIDは、どなたも二度と使えません。",
    ],
  }),
  "account-id-gone": (f) => ({
    headline: "削除すると、元に戻せません",
    lines: [`「${f.text("accountId")}」は、どなたも二度と使えません。`],
  }),
  "mail-changed": (f) => ({
    headline: `アカウントID「${f.text("accountId")}」　${f.word("change", mailChanges)}`,
    lines: [
      ...(f.has("slotJa")
        ? [`手続きのあとは、${f.name("slot")}を${f.number("allowed")}件のうち${f.number("registered")}件使います。`]
        : []),
      ...(f.is("replaces") ? ["いまの当社のメールアドレスには、メールが届かなくなります。"] : []),
      ...(f.is("boxEnds") ? ["いまの当社のメールアドレスと、メールボックスの中身がなくなります。"] : []),
      ...(f.is("boxEnds") || f.is("replaces") ? ["転送と自動返信の設定も終わります。"] : []),
      ...(f.is("webSpaceEnds") ? ["Webスペースと、その中身もなくなります。"] : []),
      ...(f.has("storageEnds") ? [`ストレージと中身がなくなるID：${f.text("storageEnds")}`] : []),
      ...also(f),
    ],
  }),
  "after-mail-link": (f) => ({
    headline: "登録完了メールのリンクを開いたときから使えます",
    lines: [
      "それまでは、いまの登録のままです。",
      f.is("today") ? `リンクは、${f.date("on")}のうちに開いてください。` : `リンクは${f.number("hours")}時間まで有効です。`,
    ],
  }),
  "mail-change-final": (f) => ({
    headline: f.is("lost") ? "なくなった中身は、元に戻せません" : "あとから、いつでも変えられます",
    lines: f.is("lost") ? ["空きがあれば、もう一度登録できます。"] : ["変える手続きに料金はかかりません。"],
  }),
  "contract-ends": (f) => ({
    headline: `${f.name("name")}の契約`,
    lines: [
      `契約の最後の日は${f.date("endsOn")}です。`,
      ...(f.has("alsoJa")
        ? f
            .name("also")
            .split("、")
            .map((option) => `一緒に終わるオプション：${option}`)
        : ["一緒に終わるオプションはありません。"]),
      ...(f.text("accountIds") === "0"
        ? []
        : [`アカウントID ${f.number("accountIds")}件のメール、Webスペース、ストレージも終わります。`]),
      ...(f.has("partnersJa") ? [`申し込んでいるときは、この日で終わり、提携先に伝えます：${f.name("partners")}`] : []),
    ],
  }),
  "contract-free": (f) => ({
    headline: "¥0",
    lines: [
      "回線もオプションも、料金はかかりません。",
      "解約の手数料もありません。",
      ...(f.has("creditYen") ? [`請求した額は返金の対象です（${f.yen("creditYen", "included")}）。`] : []),
    ],
  }),
  "contract-last-fees": (f) => ({
    headline: `これから払う額 ${f.yen("lastTotal", "included")}`,
    lines: [
      `${f.number("invoices")}回の請求の合計です。回線とオプションの料金を含みます。`,
      "すでに請求した分は含みません。",
      "解約の手数料はありません。",
    ],
    amounts: taxed(f, "last", "合計", true),
  }),
  "contract-payments": (f) => ({
    headline: f.has("cardChargedOn")
      ? `最後は${f.date("cardChargedOn")}に${f.word("method", methods)}でお支払い`
      : `最後は${f.date("dueOn")}までに${f.word("method", methods)}でお支払い`,
    lines: [`請求日は${f.date("issuedOn")}、支払期日は${f.date("dueOn")}です。`, "そのあとの請求はありません。"],
  }),
  "contract-usable-until": (f) => ({
    headline: `${f.date("useEndsOn")}まで使えます`,
    lines: ["その日を過ぎると、回線、メール、オプションは使えません。"],
  }),
  "right-until": (f) => ({
    headline: `${f.date("lastDayOn")}まで`,
    lines: [
      `契約書面を受け取った${f.date("documentOn")}を1日目として、${f.number("days")}日目までです。`,
      "過ぎたあとの解約は、お電話で承ります。",
    ],
  }),
  "later-end": (f) => ({
    headline: `${f.date("lastDay")}まで、同じ最後の日になります`,
    lines: [
      `${f.date("nextDay")}からのお申し出では、契約の最後の日は${f.date("laterEndsOn")}です。`,
      `そのとき払う額は、合わせて${f.yen("laterTotal", "included")}です。`,
    ],
  }),
  "contract-end-final": () => ({
    headline: "受け付けたあとは、取り消せません",
    lines: ["もう一度使うには、新しい契約の申込が必要です。", "アカウントIDとメールアドレスは、元に戻りません。"],
  }),
} satisfies Record<PointKind, PointTemplate>;
