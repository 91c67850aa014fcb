import type { Localized } from "../localized";

/** Somebody as the confirmation names them. */
export type ShownPerson = { readonly grantId: string; readonly name: string; readonly loginId: string };

export type ShownContract = { readonly id: string; readonly number: string; readonly name: Localized };

/** An access in words that don't depend on the language. */
export type ShownAccess = {
  readonly role: string;
  readonly roleName: Localized;
  readonly contracts: "all" | readonly ShownContract[];
  readonly until: string | null;
  readonly purpose: string | null;
};

/** How a member has requests approved; yen as a whole number. */
export type ShownApproval = { readonly on: boolean; readonly twoAbove: number | null };

export type ShownGroup = { readonly name: string; readonly people: readonly ShownPerson[] };

/** What a confirmation shows, and what is agreed to: hashed as it stands. */
export type PeopleShown =
  | {
      readonly kind: "invite";
      readonly mail: string;
      readonly access: ShownAccess;
      readonly message: string | null;
      readonly validDays: number;
    }
  | { readonly kind: "resend-invitation"; readonly mail: string; readonly access: ShownAccess; readonly validDays: number }
  | { readonly kind: "withdraw-invitation"; readonly mail: string; readonly access: ShownAccess }
  | {
      readonly kind: "change-access";
      readonly person: ShownPerson;
      readonly before: ShownAccess;
      readonly after: ShownAccess;
      readonly isSelf: boolean;
    }
  | {
      readonly kind: "remove-person";
      readonly person: ShownPerson;
      readonly access: ShownAccess;
      readonly groups: readonly string[];
    }
  | { readonly kind: "save-group"; readonly before: ShownGroup | null; readonly after: ShownGroup }
  | { readonly kind: "dissolve-group"; readonly group: ShownGroup }
  | {
      readonly kind: "set-approval";
      readonly before: ShownApproval;
      readonly after: ShownApproval;
      /** How many could approve. */
      readonly approvers: number;
    };
