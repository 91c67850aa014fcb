import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";
import { accountPersonFields } from "../../../_parts/person-form-fields";
import { idPart } from "../id-path";

/** The details of an account ID as the form sends them. Without a role the one that it has stays: not everybody may choose. */
export const changeSchema = z.object({
  accountId: idPart,
  ...accountPersonFields,
  role: z.enum(["admin", "user"], messageKey("fields.choose")).optional(),
});
