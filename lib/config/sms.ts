import { z } from "zod";
import { safeAddress } from "./safe-address";

const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/, "must be a number such as +815012345678");
/** A name instead of a number: what telephones in Japan show must be agreed with the provider first. */
const senderName = z.string().regex(/^[A-Za-z0-9 ]{1,11}$/);

const settings = z.strictObject({
  url: safeAddress.default("https://api.twilio.com").transform((url) => url.replace(/\/+$/, "")),
  /** Names the portal to the provider. */
  account: z.string().regex(/^[A-Za-z0-9]{8,64}$/),
  /** Lets the portal in, and signs what the provider tells back. */
  token: z.string().min(16, "must be at least 16 characters"),
  from: z.union([e164, senderName]),
  /** How long one try may take. */
  timeoutMs: z.int().min(100).max(20_000).default(8_000),
  /** Messages a day in Japan: beyond it nothing is sent, whoever asks, so that no flood can run up a bill. */
  dailyLimit: z.int().min(1).max(1_000_000).default(2_000),
});

/** `{"account":"AC…","token":"…","from":"+81…"}`: a provider with the form of Twilio's Messages resource. */
export const smsSettings = z
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

export type SmsSettings = z.infer<typeof settings>;
