import type { ContractEvent } from "@/lib/domain/contracts/events";
import type { MailChange } from "@/lib/domain/mail/mail-change";

/** What a household does, as a person would say it. Services and screens carry it out; the simulator is told it in its own grammar. */
export type Doing =
  | { readonly does: "register"; readonly accountId: string; readonly role: "admin" | "user" }
  | { readonly does: "mail"; readonly accountId: string; readonly whose: "operator" | "other"; readonly typed: string }
  | { readonly does: "slot"; readonly accountId: string; readonly change: Exclude<MailChange, "operator-mail" | "other-mail"> }
  | { readonly does: "buy"; readonly option: string; readonly accountId?: string }
  | { readonly does: "end"; readonly option: string; readonly accountId?: string }
  | { readonly does: "delete"; readonly accountId: string }
  | { readonly does: "cancel-line" };

/** When, to the minute in Japan. */
export type Step = readonly [at: string, doing: Doing];

export type Story = {
  readonly product: "fibre-vdsl" | "fibre-lan";
  readonly opened: string;
  readonly steps: readonly Step[];
  /** The last day that is looked at: all is invoiced by then. */
  readonly until: string;
};

const held = (accountId?: string) => (accountId === undefined ? {} : { accountId });

type WithoutBase<E> = E extends unknown ? Omit<E, "id" | "at" | "contract"> : never;

/** The same in the simulator's grammar, written by hand: nothing here asks the portal. */
export function told(doing: Doing): WithoutBase<ContractEvent> {
  switch (doing.does) {
    case "register":
      return { type: "register-account-id", accountId: doing.accountId, role: doing.role };
    case "mail":
      return { type: "set-mail", accountId: doing.accountId, kind: doing.whose };
    case "slot": {
      const type = doing.change.startsWith("web-space") ? "set-web-space" : "set-storage";
      return { type, accountId: doing.accountId, on: doing.change.endsWith("-on") };
    }
    case "buy":
      return { type: "add-option", option: doing.option, ...held(doing.accountId) };
    case "end":
      return { type: "cancel-option", option: doing.option, ...held(doing.accountId) };
    case "delete":
      return { type: "delete-account-id", accountId: doing.accountId };
    case "cancel-line":
      return { type: "request-cancellation" };
  }
}

export const instantOf = (at: string) => `${at}:00+09:00`;
