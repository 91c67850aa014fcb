import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";
import { holderPart, optionCode } from "../../option-path";

/** Agreement is a box that was ticked; without it the server refuses too (FB-22). */
export const orderSchema = z.object({
  option: optionCode,
  holder: holderPart,
  agreed: z.literal("yes", messageKey("options.agreeRequired")),
});
