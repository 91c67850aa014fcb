import { z } from "zod";
import { term } from "./term";

export const memberKindSchema = z.enum(["corporate", "sole-proprietor", "person"]);
export const loginKindSchema = z.enum(["standard", "business-admin", "business-user"]);

/** Who may order: kinds of members, and kinds of logins that are refused, each with its own term. */
export const whoSchema = z.strictObject({
  members: z.strictObject({ only: z.array(memberKindSchema).min(1), ...term }),
  refusedLogins: z.array(z.strictObject({ login: loginKindSchema, ...term })),
});

export type MemberKind = z.infer<typeof memberKindSchema>;
export type LoginKind = z.infer<typeof loginKindSchema>;
