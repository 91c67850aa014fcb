import { z } from "zod";
import { longestPassword } from "@/lib/domain/catalogue/identity-terms";
import { messageKey } from "@/lib/web/message-key";

/** Only whether something was typed: what it is worth is for the login alone to say, in the same words for everything. */
export const staffLoginSchema = z.object({
  loginId: z.string().trim().min(1, messageKey("staff.login.idRequired")).max(100, messageKey("fields.tooLong")),
  password: z.string().min(1, messageKey("staff.login.passwordRequired")).max(longestPassword, messageKey("fields.tooLong")),
  to: z.string().max(600).optional(),
});

/** What the browser's passkey dialog gave back. */
export const staffPasskeySchema = z.object({ credential: z.string().max(16_000), to: z.string().max(600).optional() });
