import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");

/** What is refused about options. */
export const optionRefusals = {
  "already-held": (f) => ({ cause: `${name(f)}は、すでにご利用中です。`, remedy: "ご利用中のオプションを確かめてください。" }),
  "not-held": (f) => ({ cause: `${name(f)}は、ご利用中ではありません。`, remedy: "ご利用中のオプションを確かめてください。" }),
  "requires-option": (f) => ({
    cause: `${name(f)}には、${f.name("base")}が必要です。`,
    remedy: `先に${f.name("base")}を申し込んでください。`,
  }),
  "requires-mail-address": () => ({
    cause: "メールアドレスの登録が必要です。",
    remedy: "先にメールアドレスを登録してください。",
  }),
  "requires-operator-mail": () => ({
    cause: "当社のメールアドレスの登録が必要です。",
    remedy: "先に当社のメールアドレスを登録してください。",
  }),
  "not-cancellable-alone": (f) => ({
    cause: `${name(f)}だけの解約はできません。`,
    remedy: "終わる条件を、よりどころの条項で確かめてください。",
  }),
  "not-sold-in-portal": (f) => ({
    cause: `${name(f)}は、このサイトでは申し込めません。`,
    remedy: "お電話でお申し込みください。",
  }),
  "holder-missing": (f) => ({
    cause: `${name(f)}は、アカウントIDごとに使います。`,
    remedy: "使うアカウントIDを選んでください。",
  }),
  "holder-not-wanted": (f) => ({
    cause: `${name(f)}は、契約ごとに使います。`,
    remedy: "アカウントIDを選ばずに申し込んでください。",
  }),
  "terms-not-agreed": () => ({
    cause: "利用条件への同意がまだです。",
    remedy: "利用条件を読み、「同意する」にチェックを入れてください。",
  }),
  "claim-in-waiver": (f) => ({
    cause: `免責期間は${f.date("waiverEndsOn")}までです。その間に生じた損害は申請できません。`,
    remedy: `${f.date("possibleFrom")}から、その日より後の損害を申請できます。`,
  }),
  "claim-day-not-covered": (f) => ({
    cause: `${f.date("damagedOn")}の損害は、保証の期間の外です。`,
    remedy: `${f.date("from")}から${f.date("until")}までの日を入力してください。`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
