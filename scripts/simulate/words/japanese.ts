import { eventText, type TimelineWords } from "../timeline-words";

const mails = { operator: "当社のメールアドレス", other: "他社のメールアドレス", none: "メールアドレスなし" } as const;
const roles = { admin: "管理者", user: "ユーザー" } as const;
const methods = { invoice: "請求書", "direct-debit": "口座振替", card: "カード", transfer: "銀行振込" } as const;
const logins = {
  standard: "通常のログイン",
  "business-admin": "ビジネスアカウントの管理者",
  "business-user": "ビジネスアカウントの一般ユーザー",
} as const;
const list = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined && part !== "").join("、");
const count = (quantity: number | undefined) => (quantity === undefined ? undefined : `数量 ${quantity}`);
const holder = (accountId: string | undefined) => (accountId === undefined ? undefined : `アカウントID ${accountId}`);
const because = (reason: string | undefined) => (reason === undefined ? "" : `（理由: ${reason}）`);

export const japanese: TimelineWords = {
  event: {
    order: (e, names) =>
      `申込: ${list(
        names.product(e.product, e.plan),
        count(e.quantity),
        ...(e.options ?? []).map(names.option),
        e.brand && `ブランド ${e.brand}`,
        e.login && logins[e.login],
        e.paymentMethod && methods[e.paymentMethod],
        e.desiredStart && `開始希望日 ${names.day(e.desiredStart)}`,
      )}`,
    "withdraw-order": () => "申込の取消",
    provide: () => "開通・提供",
    "add-option": (e, names) => `オプションの申込: ${list(names.option(e.option), count(e.quantity), holder(e.accountId))}`,
    "cancel-option": (e, names) => `オプションの解約: ${list(names.option(e.option), holder(e.accountId))}`,
    "change-quantity": (e, names) => `数量の変更: ${list(e.option && names.option(e.option), count(e.quantity))}`,
    "register-account-id": (e) => `アカウントIDの登録: ${list(e.accountId, e.role && roles[e.role])}`,
    "delete-account-id": (e) => `アカウントIDの削除: ${e.accountId}`,
    "set-mail": (e) => `メールアドレスの設定: ${list(e.accountId, mails[e.kind])}`,
    "set-web-space": (e) => `Webスペースの${e.on ? "登録" : "解除"}: ${e.accountId}`,
    "set-storage": (e) => `ストレージの${e.on ? "登録" : "解除"}: ${e.accountId}`,
    "set-role": (e) => `権限の変更: ${list(e.accountId, roles[e.role])}`,
    "request-cancellation": (e) => (e.early ? "中途解約の申請" : "解約の申請"),
    "accept-cancellation": () => "解約の受理",
    "initial-cancellation": () => "初期契約解除",
    usage: (e, names) => `利用量: ${list(names.meter(e.meter), e.on ? names.day(e.on) : names.month(e.month), `${e.quantity}`)}`,
    outage: (e, names) =>
      `サービスの中断: ${names.instant(e.from)}から${names.instant(e.to)}まで${e.cause === "app-distributor" ? "（アプリ配信者による）" : ""}`,
    restriction: (e, names) => `利用の制限: ${names.day(e.from)}から${names.day(e.to)}まで`,
    "use-found": (e, names) => `終了後の利用を確認: ${names.day(e.endConfirmedOn)}に利用の終わりを確認`,
    pay: (e, names) => `入金: ${e.invoice + 1}件目の請求${e.amount === undefined ? "の全額" : `に${names.yen(e.amount)}`}`,
    "leave-unpaid": (e) => `未払い: ${e.invoice + 1}件目の請求`,
    "change-payment-method": (e) => `支払方法の変更: ${list(methods[e.to], e.invoiceNumber && `請求番号 ${e.invoiceNumber}`)}`,
    suspend: (e) => `利用の停止${because(e.reason)}`,
    resume: () => "利用の再開",
    terminate: (e) => `契約の解除${because(e.reason)}`,
    surcharge: (e, names) => `免れた料金 ${names.yen(e.evaded)}の割増金${because(e.reason)}`,
    correct: (e, names) => `訂正: ${e.replaces}を${e.with ? `「${eventText(e.with, japanese, names)}」に改める` : "取り消す"}`,
  },
  refused: "受け付けません",
  remedy: "次の手続き",
  contractStarts: (name) => `${name}の利用開始`,
  contractEnds: (name) => `${name}の終了日`,
  optionStarts: (name) => `オプション「${name}」の利用開始`,
  optionEnds: (name) => `オプション「${name}」の終了日`,
  invoice: (number) => `請求 ${number}`,
  creditNote: (number) => `返還 ${number}`,
  due: (day) => `支払期限 ${day}`,
  quantity: (quantity) => `数量 ${quantity}`,
  tax: (rate) => `消費税 ${rate}%`,
  total: "合計（税込）",
  barcode: "コンビニ払いのバーコードつき",
  why: "よりどころ",
  until: (day) => `${day}の終わりの状態`,
  later: "このあとの予定",
  states: { applied: "申込済み", active: "利用中", cancelling: "解約手続き中", suspended: "停止中", ended: "終了" },
  startsOn: "利用開始日",
  minimumTermEndsOn: "最低利用期間の終わり",
  termEndsOn: "契約期間の終わり",
  endsOn: "契約の終了日",
  nothing: "契約はありません",
};
