import { z } from "zod";
import { passkeyName as name } from "@/app/_parts/passkey-name";
import { messageKey } from "@/lib/web/message-key";

const code = z
  .string()
  .max(40, messageKey("staff.verify.format"))
  .transform((typed) => typed.normalize("NFKC").replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^[0-9]{6}$/, messageKey("staff.verify.format")));

export const newStaffPasskeySchema = z.object({ name, code, credential: z.string().max(16_000) });

export const removeStaffPasskeySchema = z.object({ id: z.string().max(64), code });
