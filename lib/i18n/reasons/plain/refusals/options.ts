import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");
const look = "いま使っているオプションを見てください。";

/** What is refused about options, in plain Japanese. */
export const optionRefusals = {
  "already-held": (f) => ({ cause: `${name(f)}は、もう使っています。`, remedy: look }),
  "not-held": (f) => ({ cause: `${name(f)}は、使っていません。`, remedy: look }),
  "requires-option": (f) => ({
    cause: `${name(f)}を使うには、${f.name("base")}が要ります。`,
    remedy: `先に${f.name("base")}を申し込んでください。`,
  }),
  "requires-mail-address": () => ({
    cause: "メールアドレスが要ります。",
    remedy: "先にメールアドレスを入れてください。",
  }),
  "requires-operator-mail": () => ({
    cause: "わたしたちの会社のメールアドレスが要ります。",
    remedy: "先に、わたしたちの会社のメールアドレスを作ってください。",
  }),
  "not-cancellable-alone": (f) => ({
    cause: `${name(f)}だけをやめることはできません。`,
    remedy: "いつ終わるかは、下の約束を見てください。",
  }),
  "not-sold-in-portal": (f) => ({
    cause: `${name(f)}は、このサイトでは申し込めません。`,
    remedy: "電話で申し込んでください。",
  }),
  "holder-missing": (f) => ({
    cause: `${name(f)}は、アカウントIDごとに使います。`,
    remedy: "使うアカウントIDを選んでください。",
  }),
  "holder-not-wanted": (f) => ({
    cause: `${name(f)}は、契約に1つだけです。`,
    remedy: "アカウントIDを選ばないで申し込んでください。",
  }),
  "terms-not-agreed": () => ({
    cause: "まだ「同意する」を押していません。",
    remedy: "約束を読んで、「同意する」を押してください。",
  }),
  "claim-in-waiver": (f) => ({
    cause: `${f.date("waiverEndsOn")}までは、まだ申請できません。その日までにこわれたものも、申請できません。`,
    remedy: `${f.date("possibleFrom")}からあとにこわれたものを、申請してください。`,
  }),
  "claim-day-not-covered": (f) => ({
    cause: `${f.date("damagedOn")}は、保証の期間に入っていません。`,
    remedy: `${f.date("from")}から${f.date("until")}までの日を入れてください。`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
