import { reasonKinds } from "@/lib/domain/reason-kinds";
import { refusalKinds } from "@/lib/domain/refusal-kinds";

/** What a slip in a template leaves behind. */
export const broken = /undefined|NaN|null|\[object|\$\{/;

export const japanese = /[ぁ-んァ-ヶ一-龠]/;

const codes = [
  ...reasonKinds,
  ...refusalKinds,
  "direct-debit",
  "sole-proprietor",
  "business-admin",
  "business-user",
  "next-business-day",
  "same-month",
  "month-after",
  "half-up",
].filter((code) => code.includes("-"));

/** Codes of kinds and choices, which are for programs. */
export const rawCodes = new RegExp(`(?<![a-z])(${codes.join("|")})(?![a-z])`);

/** Words of contracts and offices for which everyday Japanese has simpler ones. */
export const hardWords =
  /解約|更新|翌|末日|当社|免責|日割|期日|受理|受領|受付|期限|締切|提供|発行|最低利用|従量|決済|遅延|超過|割増|停止|手数料|営業日|制限|確定|端数|料金|月額|年額|返金|控除|上限|以降|以内|可能|場合|開始|終了|変更|追加|削除|解除|支払|取消|対象|必要/;
