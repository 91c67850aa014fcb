import type { AccountIdTerms } from "../../../domain/catalogue/account-id-terms";
import type { SlotTerms } from "../../../domain/catalogue/slot";
import { paragraph, type Sheet, type TermsParagraph } from "../sheet";
import type { AccountWords } from "../words/accounts";
import { brandNames } from "./ordering";

export function slotParagraphs(slots: readonly SlotTerms[], { words: { accounts }, name }: Sheet): TermsParagraph[] {
  return slots.map((slot) => paragraph(accounts.slot(name(slot.name), slot.basic), slot));
}

type Key = keyof AccountWords["ids"];

export function accountIdParagraphs(terms: AccountIdTerms, sheet: Sheet): TermsParagraph[] {
  const { accounts } = sheet.words;
  const one = <K extends Key>(key: K) => paragraph(accounts.ids[key](terms[key]), terms[key]);
  const firstLogin = accounts.firstLogin(brandNames(terms.firstLogin.requiredForBrands, sheet));
  return [paragraph(firstLogin, terms.firstLogin), ...(Object.keys(accounts.ids) as Key[]).map(one)];
}
