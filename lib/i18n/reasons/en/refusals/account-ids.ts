import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";

const name = (f: FactReader) => f.name("name");
const slotWords = (f: FactReader) =>
  f.text("allowed") === "0" ? `Not available yet: ${name(f)}.` : `All ${f.number("allowed")} are in use: ${name(f)}.`;

/** What is refused about account IDs and what they can take up. */
export const accountIdRefusals = {
  "account-ids-not-offered": (f) => ({
    cause: `${name(f)} has no account IDs.`,
    remedy: "See the contract's page for what you can use.",
  }),
  "account-id-format": (f) => ({
    cause: `An account ID has ${f.number("min")} to ${f.number("max")} characters.`,
    remedy: "Use small letters, digits, “-”, “_” and “.”, but not the form of a customer number.",
  }),
  "account-id-used": (f) => ({ cause: `“${f.text("accountId")}” can't be used.`, remedy: "Enter another account ID." }),
  "account-id-unknown": () => ({ cause: "There is no such account ID.", remedy: "Choose one from the list of account IDs." }),
  "no-free-slot": (f) => ({
    cause: f.has("nameEn") ? slotWords(f) : "This contract has none.",
    remedy: f.has("buyEn") ? `Order ${f.name("buy")} to get more.` : "Delete one that you don't use.",
  }),
  "mail-address-stays": () => ({
    cause: "Our mail address can't just be taken away.",
    remedy: "Change to another mail address.",
  }),
  "mail-name-format": (f) => ({
    cause: `Before the “@” there are ${f.number("min")} to ${f.number("max")} small letters, digits, “_”, “.” or “-”.`,
    remedy: "Use no symbol first, last or twice in a row.",
  }),
  "mail-name-used": () => ({ cause: "This mail address can't be used.", remedy: "Enter another name." }),
  "mail-address-format": (f) => ({
    cause: `A mail address has at most ${f.number("max")} characters.`,
    remedy: "Enter it like name@example.com.",
  }),
  "mail-address-own-domain": () => ({
    cause: "This is one of our own mail addresses.",
    remedy: "Choose “Use our mail address”, or enter another provider's address.",
  }),
  "forward-nowhere": () => ({ cause: "There is no address to forward to.", remedy: "Enter at least one address." }),
  "forward-too-many": (f) => ({
    cause: `Mail is forwarded to at most ${f.number("max")} addresses.`,
    remedy: "Remove those that you don't need.",
  }),
  "forward-loop": (f) => ({
    cause: `Mail isn't forwarded to “@${f.text("domain")}”, so that it can't go round for ever.`,
    remedy: "Enter another provider's address.",
  }),
  "forward-twice": () => ({ cause: "This address is in the list already.", remedy: "Remove one of the two." }),
  "reply-too-long": (f) => ({
    cause: `The ${f.text("field") === "subject" ? "subject" : "text"} has ${f.number("length")} characters; at most ${f.number("max")} are sent.`,
    remedy: "Make it shorter.",
  }),
  "reply-period": (f) => {
    const faults: Readonly<Record<string, { cause: string; remedy: string }>> = {
      order: { cause: "The last day is before the first.", remedy: `Enter ${f.date("from")} or a later day.` },
      past: { cause: "The last day is past.", remedy: `Enter ${f.date("today")} or a later day.` },
    };
    const long = { cause: `A reply runs for at most ${f.number("daysMax")} days.`, remedy: "Enter an earlier last day." };
    return faults[f.text("fault")] ?? long;
  },
  "nothing-to-change": () => ({ cause: "Nothing would change.", remedy: "Enter what is to be changed." }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
