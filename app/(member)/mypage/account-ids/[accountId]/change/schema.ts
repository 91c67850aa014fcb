import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";
import { accountIdPart } from "../../../_parts/account-id-part";
import { accountPersonFields } from "../../../_parts/person-form-fields";

/** The details of an account ID as the form sends them. Without a role the one that it has stays: not everybody may choose. */
export const changeSchema = z.object({
  accountId: accountIdPart,
  ...accountPersonFields,
  role: z.enum(["admin", "user"], messageKey("fields.choose")).optional(),
});
