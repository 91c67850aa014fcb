import type { SlotCode } from "../catalogue/slot";
import type { EventOf } from "../contracts/events";

/** What can be asked for about the mail of an account ID. */
export const mailChanges = ["operator-mail", "other-mail", "web-space-on", "web-space-off", "storage-on", "storage-off"] as const;

export type MailChange = (typeof mailChanges)[number];

type WithoutBase<E> = E extends unknown ? Omit<E, "id" | "at" | "contract"> : never;
export type MailEvent = WithoutBase<EventOf<"set-mail" | "set-web-space" | "set-storage">>;

/** The event of the contract's log: the kind alone, never an address. */
export function mailEventOf(accountId: string, change: MailChange): MailEvent {
  switch (change) {
    case "operator-mail":
      return { type: "set-mail", accountId, kind: "operator" };
    case "other-mail":
      return { type: "set-mail", accountId, kind: "other" };
    case "web-space-on":
    case "web-space-off":
      return { type: "set-web-space", accountId, on: change === "web-space-on" };
    case "storage-on":
    case "storage-off":
      return { type: "set-storage", accountId, on: change === "storage-on" };
  }
}

/** The slot that a change takes or gives back. */
export function slotOfChange(change: MailChange): SlotCode {
  if (change.startsWith("web-space")) return "web-space";
  return change.startsWith("storage") ? "storage" : "mail";
}
