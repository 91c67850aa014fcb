import { z } from "zod";
import { occupations } from "../identity/contact-fields";
import { mailChanges } from "../mail/mail-change";
import { cardInputSchema } from "../payment/card";

/** A name that a person typed, already normalised by the form; a code of the catalogue or a login. */
const words = z.string().min(1).max(60);
const code = z.string().min(1).max(64);

/** What a draft of each kind holds: the request, never a price, a date or a password. */
export const procedureInputs = {
  "add-option": z.strictObject({ option: code, accountId: code.nullable(), agreed: z.literal(true) }),
  "cancel-option": z.strictObject({ option: code, accountId: code.nullable() }),
  "register-account-id": z.strictObject({
    accountId: code,
    familyName: words,
    givenName: words,
    familyKana: words,
    givenKana: words,
    userName: words,
    role: z.enum(["admin", "user"]),
  }),
  "delete-account-id": z.strictObject({ accountId: code }),
  "change-account-id": z.strictObject({
    accountId: code,
    familyName: words,
    givenName: words,
    familyKana: words,
    givenKana: words,
    userName: words,
    role: z.enum(["admin", "user"]),
  }),
  /** The password itself is the draft's secret. Null: the customer number's. */
  "change-password": z.strictObject({ accountId: code.nullable() }),
  /** `mark` stands for an address: the address itself is the draft's secret and never part of the input. */
  "change-mail": z.strictObject({ accountId: code, change: z.enum(mailChanges), mark: z.string().max(64).nullable() }),
  /** What it holds of people and words is the draft's secret; null puts it off. */
  "set-forwarding": z.strictObject({
    accountId: code,
    forwarding: z.strictObject({ count: z.int().min(1), keepCopy: z.boolean(), mark: z.string().max(64) }).nullable(),
  }),
  "set-auto-reply": z.strictObject({
    accountId: code,
    reply: z.strictObject({ from: z.iso.date(), to: z.iso.date(), mark: z.string().max(64) }).nullable(),
  }),
  claim: z.strictObject({
    option: code,
    damagedOn: z.iso.date(),
    equipment: z.string().min(1).max(100),
    description: z.string().min(1).max(2000),
  }),
  "set-switch": z.strictObject({ switch: code, on: z.boolean() }),
  "request-guides": z.strictObject({
    guides: z
      .array(code)
      .min(1)
      .max(20)
      .refine((list) => new Set(list).size === list.length),
  }),
  /** The procedure that asked for them. */
  "withdraw-guides": z.strictObject({ request: z.uuid() }),
  /** Ends the contract itself: there is nothing to choose. */
  "end-initially": z.strictObject({}),
  "apply-partner": z.strictObject({ partner: code, agreed: z.literal(true) }),
  "cancel-partner": z.strictObject({ partner: code }),
  "set-campaign-consent": z.strictObject({ on: z.boolean() }),
  /** The gateway's reference is the draft's secret. */
  "register-card": cardInputSchema,
  "change-contact": z.strictObject({
    phone: z.string().min(1).max(20),
    mobile: z.string().max(20).nullable(),
    fax: z.string().max(20).nullable(),
    contactMail: z.string().max(254).nullable(),
    occupation: z.enum(occupations),
    household: z.int().min(0).max(99).nullable(),
  }),
} as const;

export type ProcedureKind = keyof typeof procedureInputs;
export type ProcedureInput<K extends ProcedureKind> = z.infer<(typeof procedureInputs)[K]>;

/** A request with its kind, so that one value says all. */
export type ProcedureRequest = { [K in ProcedureKind]: { readonly kind: K; readonly input: ProcedureInput<K> } }[ProcedureKind];

/** Reads what a draft holds; a draft that no longer fits its kind (saved by an older version) throws: it was never shown. */
export function parseRequest(kind: ProcedureKind, input: unknown): ProcedureRequest {
  return { kind, input: procedureInputs[kind].parse(input) } as ProcedureRequest;
}

export function isProcedureKind(kind: string): kind is ProcedureKind {
  return Object.hasOwn(procedureInputs, kind);
}
