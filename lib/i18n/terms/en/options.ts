import type { OptionWords } from "../words/options";

const needed = { address: "a mail address", operator: "a mail address of ours" };
const both = (names: readonly string[]) => names.join(" and ");

export const options: OptionWords = {
  notInPortal: "It can't be ordered on this site, but by telephone.",
  heldBy: {
    contract: "One for each contract.",
    "account-id": "One for each account ID.",
  },
  plans: (names) => `It is offered with ${both(names)}.`,
  agreement: (title) => `The order needs your agreement to ${title ? `“${title}”` : "its terms"}.`,
  requires: {
    option: (_, name) => `It needs “${name}”.`,
    "mail-address": () => `It needs ${needed.address}.`,
    "operator-mail": () => `It needs ${needed.operator}.`,
  },
  endsWithIt: {
    option: (_, name) => `It ends together with “${name}”.`,
    "mail-address": () => `It ends when there is no longer ${needed.address}.`,
    "operator-mail": () => `It ends when there is no longer ${needed.operator}.`,
  },
  adds: (slot, count) => `${slot}: ${count} more.`,
  endsItself: {
    "slots-fall-to-basic": (_, slots) =>
      `It ends by itself when registrations fall and all of these are at the basic number or fewer: ${both(slots)}.`,
  },
  excludes: (names) => `It can't be used on one computer with ${names.join(", ")}.`,
  claims: "Damage after the waiver period can be claimed.",
  licence: (devices) => `One licence covers ${devices} devices. The PIN and the download are shown after the order.`,
  support: (phone, hours) => `Those who have it can call ${phone} (${hours}).`,
  alone: {
    allowed: () => "It can be cancelled by itself.",
    refused: () => "It can't be cancelled by itself.",
  },
  ends: {
    "end-of-month": () => "Its fee ends with the month in which the cancellation is received.",
    "as-contract": () => "It ends when a cancellation of the contract received the same day would end.",
  },
  use: {
    "ends-at-once": () => "Once cancelled, it can no longer be used.",
    "until-fee-ends": () => "Once cancelled, it can be used until the last day that is charged.",
  },
  again: {
    "at-once": "Once cancelled, it can be ordered again at once.",
    "after-end": "It can be ordered again after its end.",
  },
  undo: { never: "A cancellation can't be undone." },
};
