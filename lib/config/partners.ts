import { z } from "zod";
import { safeAddress } from "./safe-address";

const KEY_BYTES = 32;

const partner = z.strictObject({
  /** The partner's page; it gets `?token=`. */
  entry: safeAddress,
  /** Where word of an application or a cancellation is posted. */
  notices: safeAddress,
  key: z.string().refine((key) => Buffer.from(key, "base64").length === KEY_BYTES, "must be 32 bytes in base64"),
});

/** `{"<code>":{"entry":"https://…","notices":"https://…","key":"<32 bytes in base64>"}}`: where each partner is, and the key shared with it. */
export const partnerSettings = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "is not JSON" });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/), partner));
