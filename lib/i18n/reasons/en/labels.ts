import type { z } from "zod";
import type { channelSchema } from "../../../domain/catalogue/cancellation";
import type { PaymentMethod } from "../../../domain/catalogue/invoicing";
import type { LoginKind, MemberKind } from "../../../domain/catalogue/who";
import { plural } from "../english";
import type { FactReader } from "../fact-reader";
import type { Row } from "../words";

type Channel = z.infer<typeof channelSchema>;

export const methods: Readonly<Record<PaymentMethod, string>> = {
  card: "credit card",
  invoice: "invoice",
  "direct-debit": "direct debit",
  transfer: "bank transfer",
};

export const channels: Readonly<Record<Channel, string>> = {
  portal: "this site",
  inquiry: "the inquiry form",
  form: "the request form",
  telephone: "telephone",
  paper: "paper form",
};

export const memberKinds: Readonly<Record<MemberKind, string>> = {
  corporate: "companies",
  "sole-proprietor": "sole proprietors",
  person: "private persons",
};

export const logins: Readonly<Record<LoginKind, string>> = {
  standard: "a standard login",
  "business-admin": "an administrator of a business account",
  "business-user": "a user of a business account",
};

/** How the result of a formula was rounded: said also when nothing was cut. */
export const cutNote = (cut: boolean) => `Fractions of a yen are cut off${cut ? "" : " (none this time)"}`;

export const nameNote = (f: FactReader): Pick<Row, "note"> | Record<string, never> =>
  f.has("nameEn") ? { note: f.name("name") } : {};

/** The month that is so many months from another. */
export function monthFrom(months: number): string {
  const near: Readonly<Record<number, string>> = { [-1]: "the month before", 0: "that month", 1: "the following month" };
  const far = `the month ${plural(Math.abs(months), "month")} ${months > 0 ? "later" : "earlier"}`;
  return near[months] ?? far;
}

/** `50 hours`, `50 hours 30 minutes`. */
export function duration(minutes: number): string {
  const rest = minutes % 60;
  return `${plural(Math.floor(minutes / 60), "hour")}${rest === 0 ? "" : ` ${plural(rest, "minute")}`}`;
}

/** What may be asked for about the mail of an account ID. */
export const mailChanges = {
  "operator-mail": "use our mail address",
  "other-mail": "use another mail address",
  "web-space-on": "register a web space",
  "web-space-off": "release the web space",
  "storage-on": "register storage",
  "storage-off": "release storage",
} as const;
