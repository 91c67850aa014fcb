import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";

export const staffCodeSchema = z.object({
  code: z
    .string()
    .max(40, messageKey("staff.verify.format"))
    .transform((typed) => typed.normalize("NFKC").replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^[0-9]{6}$/, messageKey("staff.verify.format"))),
  to: z.string().max(600).optional(),
});
