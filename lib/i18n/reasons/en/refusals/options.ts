import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");

/** What is refused about options. */
export const optionRefusals = {
  "already-held": (f) => ({ cause: `You already have ${name(f)}.`, remedy: "Look at your options." }),
  "not-held": (f) => ({ cause: `You don't have ${name(f)}.`, remedy: "Look at your options." }),
  "requires-option": (f) => ({ cause: `${name(f)} needs ${f.name("base")}.`, remedy: `Order ${f.name("base")} first.` }),
  "requires-mail-address": () => ({ cause: "A mail address is needed.", remedy: "Register a mail address first." }),
  "requires-operator-mail": () => ({
    cause: "A mail address of ours is needed.",
    remedy: "Register a mail address of ours first.",
  }),
  "not-cancellable-alone": (f) => ({
    cause: `${name(f)} can't be cancelled by itself.`,
    remedy: "See the clause for when it ends.",
  }),
  "not-sold-in-portal": (f) => ({ cause: `${name(f)} can't be ordered on this site.`, remedy: "Order it by telephone." }),
  "holder-missing": (f) => ({ cause: `${name(f)} belongs to an account ID.`, remedy: "Choose the account ID that will use it." }),
  "holder-not-wanted": (f) => ({ cause: `${name(f)} belongs to the contract.`, remedy: "Order it without an account ID." }),
  "terms-not-agreed": () => ({ cause: "You have not agreed to the terms.", remedy: "Read the terms and tick “I agree”." }),
  "claim-in-waiver": (f) => ({
    cause: `The waiver period runs until ${f.date("waiverEndsOn")}. Damage in it can't be claimed.`,
    remedy: `From ${f.date("possibleFrom")} you can claim damage from that day on.`,
  }),
  "claim-day-not-covered": (f) => ({
    cause: `Damage on ${f.date("damagedOn")} is outside the time that is covered.`,
    remedy: `Please enter a day from ${f.date("from")} to ${f.date("until")}.`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
