import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";
import { accountIdPart } from "../../../_parts/account-id-part";

const typed = z.string().max(1000, messageKey("fields.tooLong")).optional().default("");

/** The address form. The rules of an address are the product's terms: the service checks them. */
export const addressSchema = z
  .object({
    accountId: accountIdPart,
    whose: z.enum(["operator", "other"], messageKey("fields.choose")),
    name: typed,
    address: typed,
  })
  .superRefine((input, context) => {
    const field = fieldOfWhose(input.whose);
    if (input[field].trim() === "") context.addIssue({ code: "custom", path: [field], message: messageKey("fields.required") });
  });

export const fieldOfWhose = (whose: "operator" | "other") => (whose === "operator" ? "name" : "address");
