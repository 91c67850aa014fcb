import { z } from "zod";
import { newPasswordFields, samePassword } from "@/app/_parts/new-password-fields";
import { messageKey } from "@/lib/web/message-key";

export const staffEnrolSchema = z
  .object({
    code: z
      .string()
      .max(40, messageKey("staff.verify.format"))
      .transform((typed) => typed.normalize("NFKC").replace(/[\s-]/g, ""))
      .pipe(z.string().regex(/^[0-9]{6}$/, messageKey("staff.verify.format"))),
    ...newPasswordFields,
    to: z.string().max(600).optional(),
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, samePassword);
