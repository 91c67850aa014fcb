import { z } from "zod";

const settings = z.strictObject({
  /** Where mail that can't be delivered comes back to; the mail's id is put in before the @, after a plus sign. */
  address: z.email().refine((address) => !address.includes("+"), "must have no plus sign"),
  /** The Maildir in which the mail server, or a program that fetches mail, puts what comes to that address. */
  maildir: z.string().regex(/^\//, "must be a whole path"),
});

/** `{"address":"bounce@example.jp","maildir":"/var/mail/bounce"}`: how mail that comes back is told. */
export const mailBounceSettings = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "is not JSON" });
      return z.NEVER;
    }
  })
  .pipe(settings);
