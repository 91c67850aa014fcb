import { z } from "zod";

const base = { id: z.string().min(1).max(64), at: z.iso.datetime({ offset: true }), contract: z.string().min(1).max(64) };
const accountId = z.string().min(1).max(64);
const code = z.string().min(1).max(64);

/** The types and fields of the simulator's grammar. What the log stores is this JSON: instants stay strings until they are converted once (JP-01). */
export const contractEventSchema = z.discriminatedUnion("type", [
  z.strictObject({
    ...base,
    type: z.literal("order"),
    product: code,
    brand: code.optional(),
    options: z.array(code).max(50).optional(),
  }),
  z.strictObject({ ...base, type: z.literal("provide") }),
  z.strictObject({ ...base, type: z.literal("add-option"), option: code, accountId: accountId.optional() }),
  z.strictObject({ ...base, type: z.literal("cancel-option"), option: code, accountId: accountId.optional() }),
  z.strictObject({ ...base, type: z.literal("register-account-id"), accountId, role: z.enum(["admin", "user"]).optional() }),
  z.strictObject({ ...base, type: z.literal("delete-account-id"), accountId }),
  z.strictObject({ ...base, type: z.literal("set-mail"), accountId, kind: z.enum(["operator", "other", "none"]) }),
  z.strictObject({ ...base, type: z.literal("set-web-space"), accountId, on: z.boolean() }),
  z.strictObject({ ...base, type: z.literal("set-storage"), accountId, on: z.boolean() }),
  z.strictObject({ ...base, type: z.literal("set-role"), accountId, role: z.enum(["admin", "user"]) }),
  z.strictObject({ ...base, type: z.literal("request-cancellation") }),
]);

export type ContractEvent = z.infer<typeof contractEventSchema>;
export type ContractEventType = ContractEvent["type"];
export type EventOf<T extends ContractEventType> = Extract<ContractEvent, { type: T }>;
