import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";

const LONGEST_PASSWORD = 128;

export const renewSchema = z.object({
  password: z
    .string()
    .min(1, messageKey("auth.passwordRequired"))
    .refine((value) => [...value].length <= LONGEST_PASSWORD, messageKey("auth.passwordTooLong")),
});
