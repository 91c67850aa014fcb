import { z } from "zod";
import { isDay } from "../typed-day";

const access = z.strictObject({
  role: z.string(),
  contracts: z.union([z.literal("all"), z.array(z.uuid()).readonly()]),
  until: z.string().refine(isDay).nullable(),
  purpose: z.string().nullable(),
});

/** Every change that somebody may ask for among the people of a member. */
export const peopleRequestSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("invite"), mail: z.string(), access, message: z.string().nullable() }),
  z.strictObject({ kind: z.literal("resend-invitation"), invitationId: z.uuid() }),
  z.strictObject({ kind: z.literal("withdraw-invitation"), invitationId: z.uuid() }),
  z.strictObject({ kind: z.literal("change-access"), grantId: z.uuid(), access }),
  z.strictObject({ kind: z.literal("remove-person"), grantId: z.uuid() }),
  z.strictObject({
    kind: z.literal("save-group"),
    groupId: z.uuid().nullable(),
    name: z.string(),
    people: z.array(z.uuid()).readonly(),
  }),
  z.strictObject({ kind: z.literal("dissolve-group"), groupId: z.uuid() }),
  z.strictObject({ kind: z.literal("set-approval"), on: z.boolean(), twoAbove: z.int().min(0).nullable() }),
]);

export type PeopleRequest = z.infer<typeof peopleRequestSchema>;
export type PeopleKind = PeopleRequest["kind"];
export type PeopleRequestOf<K extends PeopleKind> = Extract<PeopleRequest, { kind: K }>;
