import { z } from "zod";
import { contactEntryFields } from "@/lib/domain/contact/contact-entry";
import { messageKey } from "@/lib/web/message-key";

/** `website` is drawn out of sight and not asked for: who fills it in is told to empty it, which a machine won't read. */
export const contactSchema = z.object({
  ...contactEntryFields,
  website: z.string().refine((value) => value === "", messageKey("contact.trapFilled")),
});

export const sendSchema = z.object({ formKey: z.uuid(messageKey("fields.invalid")) });
