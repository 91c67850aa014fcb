import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about the people of a member. */
export const peopleRefusals = {
  "last-manager": () => ({ cause: "人を管理できる人が、ほかにいません。", remedy: "先に、ほかの人を管理者にしてください。" }),
  "access-never-bounded": (f) => ({
    cause: `「${f.name("role")}」は、使える日と使える契約を選べません。`,
    remedy: "使える日は空のままにして、全部の契約を選んでください。",
  }),
  "access-contracts-needed": (f) => ({
    cause: "使える契約が、選ばれていません。",
    remedy: `「${f.name("role")}」が使う契約を、選んでください。`,
  }),
  "access-end-past": (f) => ({
    cause: "その日は、もう終わりました。",
    remedy: `${f.date("today")}からあとの日を、書いてください。`,
  }),
  "access-end-needed": (f) => ({
    cause: `「${f.name("role")}」には、${f.text("days")}日までの終わりの日がいります。`,
    remedy: `${f.date("latest")}までの日を、書いてください。`,
  }),
  "person-there-already": () => ({
    cause: "このログインは、もうこの会員で使えます。",
    remedy: "できることを変えたいときは、管理者の人に言ってください。",
  }),
  "person-not-oneself": () => ({ cause: "自分を外すことはできません。", remedy: "ほかの管理者の人が、できます。" }),
  "invitation-open-already": () => ({
    cause: "このアドレスには、もう招待を送りました。",
    remedy: "一覧から、もう一度送るか、取り消してください。",
  }),
  "invitation-not-open": () => ({ cause: "この招待は、もう使えません。", remedy: "招待した人に、もう一度たのんでください。" }),
  "invitation-too-many": (f) => ({
    cause: `一日に送れる招待は、${f.text("limit")}件までです。`,
    remedy: "あした、もう一度してください。",
  }),
  "invitation-mail-full": (f) => ({
    cause: `このアドレスへの招待は、一日に${f.text("limit")}件までです。`,
    remedy: "前に送った招待は、まだ使えます。迷惑メールの中も見てもらってください。",
  }),
  "invitation-too-soon": (f) => ({
    cause: "今、送ったばかりです。",
    remedy: `${f.text("minutes")}分待ってから、もう一度送ってください。`,
  }),
  "group-name-used": () => ({ cause: "同じ名前のグループがあります。", remedy: "ちがう名前を書いてください。" }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
