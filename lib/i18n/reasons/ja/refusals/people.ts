import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about the people of a member. */
export const peopleRefusals = {
  "last-manager": () => ({ cause: "利用者を管理できる方が、ほかにいません。", remedy: "先に、ほかの方を管理者にしてください。" }),
  "access-never-bounded": (f) => ({
    cause: `「${f.name("role")}」には、期限も、使えるご契約の制限も付けられません。`,
    remedy: "期限をなくし、すべてのご契約を選んでください。または、別の役割を選んでください。",
  }),
  "access-contracts-needed": (f) => ({
    cause: "使えるご契約が選ばれていません。",
    remedy: `「${f.name("role")}」が使えるご契約を、1つ以上選んでください。`,
  }),
  "access-end-past": (f) => ({
    cause: "期限の日が、もう過ぎています。",
    remedy: `${f.date("today")}か、それよりあとの日を入力してください。`,
  }),
  "access-end-needed": (f) => ({
    cause: `「${f.name("role")}」には、${f.text("days")}日以内の期限が必要です。`,
    remedy: `${f.date("latest")}までの日を、期限に入力してください。`,
  }),
  "person-there-already": () => ({
    cause: "このログインは、すでにこの会員の利用者です。",
    remedy: "権限を変えるときは、管理者の方にご相談ください。",
  }),
  "person-not-oneself": () => ({ cause: "自分自身を外すことはできません。", remedy: "ほかの管理者の方が外せます。" }),
  "invitation-open-already": () => ({
    cause: "このメールアドレスには、返事を待っている招待があります。",
    remedy: "招待の一覧から、送り直すか、取り消してください。",
  }),
  "invitation-not-open": () => ({
    cause: "この招待は、使われたか、取り消されたか、期限が過ぎています。",
    remedy: "招待した方に、もう一度招待してもらってください。",
  }),
  "invitation-too-many": (f) => ({
    cause: `1日に送れる招待は、${f.text("limit")}件までです。`,
    remedy: "あした、もう一度お試しください。",
  }),
  "invitation-mail-full": (f) => ({
    cause: `このアドレスへの招待は、1日に${f.text("limit")}件までです。`,
    remedy: "前の招待のリンクは、期限まで使えます。迷惑メールの入れ物も見てもらってください。",
  }),
  "invitation-too-soon": (f) => ({
    cause: "送ったばかりです。",
    remedy: `${f.text("minutes")}分たってから、送り直せます。先に、迷惑メールの入れ物を見てもらってください。`,
  }),
  "group-name-used": () => ({ cause: "同じ名前の管理グループがあります。", remedy: "別の名前を入力してください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
