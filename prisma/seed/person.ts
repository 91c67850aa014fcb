import type { Ago } from "./days";

/** Passwords of the demonstration. They say so themselves, and no real installation ever gets them. */
export const demoPassword = "Demo-pass-2026!";
export const demoFirstPassword = "Toroku-sho-2026!";
export const demoStaffPassword = "Demo-staff-2026!";

export type Name = readonly [family: string, given: string, familyKana: string, givenKana: string];

export type PersonId = {
  readonly id: string;
  readonly name: Name;
  readonly role: "admin" | "user";
  readonly at: Ago;
  readonly login?: Ago;
};

export type Act =
  | { readonly do: "add" | "cancel"; readonly option: string; readonly at: Ago }
  | { readonly do: "delete-id"; readonly id: string; readonly at: Ago }
  | { readonly do: "switch" | "campaigns"; readonly on: boolean; readonly at: Ago }
  | { readonly do: "guides"; readonly guides: readonly string[]; readonly at: Ago }
  | { readonly do: "cancel-line"; readonly at: Ago }
  | { readonly do: "lock"; readonly login: string; readonly at: Ago };

export type Person = {
  readonly key: string;
  readonly name: Name;
  readonly mail: string;
  readonly phone: string;
  readonly locale?: "ja" | "en";
  readonly product: "fibre-lan" | "fibre-vdsl";
  readonly brand: "S" | "U";
  readonly customerNumber: string;
  readonly opened: Ago;
  /** When the holder logged in for the first time; nobody did where it is left out. */
  readonly firstLogin?: Ago;
  readonly ids: readonly PersonId[];
  readonly acts: readonly Act[];
};
