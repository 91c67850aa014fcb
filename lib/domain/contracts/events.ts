import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { paymentMethodSchema } from "../catalogue/invoicing";
import { loginKindSchema } from "../catalogue/who";

/** An instant with its offset; finer than a nanosecond is no instant. */
const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => !/\.\d{10}/.test(text), "an instant with at most nine decimals");

const base = { id: z.string().min(1).max(64), at: instant, contract: z.string().min(1).max(64) };
const accountId = z.string().min(1).max(64);
const code = z.string().min(1).max(64);
const text = z.string().max(400);
const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month such as 2026-04");
const count = z.int().min(0).max(1_000_000_000);
const wholeYen = z.int().min(0).max(1_000_000_000_000);
const role = z.enum(["admin", "user"]);

/** So many units with at most six decimals; kept as the number that was recorded. */
const meterQuantity = z
  .number()
  .min(0)
  .max(1_000_000_000)
  .refine((value) => /^\d+(\.\d{1,6})?$/.test(String(value)), "a number with at most six decimals");

/** Whether the second comes after the first; text that is no instant has been refused already. */
function isLater(from: string, to: string): boolean {
  try {
    return Temporal.Instant.compare(from, to) < 0;
  } catch {
    return true;
  }
}

const ordinary = [
  z.strictObject({
    ...base,
    type: z.literal("order"),
    product: code,
    plan: code.optional(),
    quantity: count.optional(),
    options: z.array(code).max(50).optional(),
    login: loginKindSchema.optional(),
    brand: code.optional(),
    paymentMethod: paymentMethodSchema.optional(),
    desiredStart: day.optional(),
  }),
  z.strictObject({ ...base, type: z.literal("withdraw-order") }),
  z.strictObject({ ...base, type: z.literal("provide") }),
  z.strictObject({
    ...base,
    type: z.literal("add-option"),
    option: code,
    quantity: count.optional(),
    accountId: accountId.optional(),
  }),
  z.strictObject({ ...base, type: z.literal("cancel-option"), option: code, accountId: accountId.optional() }),
  z.strictObject({ ...base, type: z.literal("change-quantity"), quantity: count, option: code.optional() }),
  z.strictObject({ ...base, type: z.literal("register-account-id"), accountId, role: role.optional() }),
  z.strictObject({ ...base, type: z.literal("delete-account-id"), accountId }),
  z.strictObject({ ...base, type: z.literal("set-mail"), accountId, kind: z.enum(["operator", "other", "none"]) }),
  z.strictObject({ ...base, type: z.literal("set-web-space"), accountId, on: z.boolean() }),
  z.strictObject({ ...base, type: z.literal("set-storage"), accountId, on: z.boolean() }),
  z.strictObject({ ...base, type: z.literal("set-role"), accountId, role }),
  z.strictObject({ ...base, type: z.literal("request-cancellation"), early: z.boolean().optional() }),
  z.strictObject({ ...base, type: z.literal("accept-cancellation") }),
  z.strictObject({ ...base, type: z.literal("initial-cancellation") }),
  z.strictObject({ ...base, type: z.literal("usage"), meter: code, month, on: day.optional(), quantity: meterQuantity }),
  z
    .strictObject({
      ...base,
      type: z.literal("outage"),
      from: instant,
      to: instant,
      cause: z.enum(["operator", "app-distributor"]).optional(),
    })
    .refine(({ from, to }) => isLater(from, to), { path: ["to"], error: "an instant after `from`" }),
  z
    .strictObject({ ...base, type: z.literal("restriction"), from: day, to: day })
    .refine(({ from, to }) => from <= to, { path: ["to"], error: "a day not before `from`" }),
  z.strictObject({ ...base, type: z.literal("use-found"), endConfirmedOn: day }),
  z.strictObject({ ...base, type: z.literal("pay"), invoice: z.int().min(0), amount: wholeYen.min(1).optional() }),
  z.strictObject({ ...base, type: z.literal("leave-unpaid"), invoice: z.int().min(0) }),
  z.strictObject({
    ...base,
    type: z.literal("change-payment-method"),
    to: paymentMethodSchema,
    invoiceNumber: z.string().min(1).max(64).optional(),
  }),
  z.strictObject({ ...base, type: z.literal("suspend"), reason: text.optional() }),
  z.strictObject({ ...base, type: z.literal("resume") }),
  z.strictObject({ ...base, type: z.literal("terminate"), reason: text.optional() }),
  z.strictObject({ ...base, type: z.literal("surcharge"), evaded: wholeYen.min(1), reason: text.optional() }),
] as const;

const ordinaryEventSchema = z.discriminatedUnion("type", ordinary);

/** What replaces an event is known by the correction's id and needs none of its own. */
const withoutId = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { id: "with", ...value } : value;

/**
 * A correction of the past: the event named is replaced by another (or struck out, without `with`), which counts from its own instant.
 * Naming a correction takes that correction back.
 */
const correctionSchema = z.strictObject({
  ...base,
  type: z.literal("correct"),
  replaces: z.string().min(1).max(64),
  with: z.preprocess(withoutId, ordinaryEventSchema).optional(),
});

/** The types and fields of the simulator's grammar. What the log stores is this JSON: instants stay strings until they are converted once (JP-01). */
export const contractEventSchema = z.discriminatedUnion("type", [...ordinary, correctionSchema]);

export type ContractEvent = z.infer<typeof contractEventSchema>;
export type OrdinaryEvent = z.infer<typeof ordinaryEventSchema>;
export type ContractEventType = ContractEvent["type"];
export type EventOf<T extends ContractEventType> = Extract<ContractEvent, { type: T }>;
