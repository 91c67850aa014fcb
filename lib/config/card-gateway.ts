import { z } from "zod";
import { safeAddress } from "./safe-address";

const shortestSecret = 32;
const secret = z.string().min(shortestSecret, `must be at least ${shortestSecret} characters`);

const address = safeAddress.transform((url) => url.replace(/\/+$/, ""));

const settings = z.strictObject({
  url: address,
  /** Names the shop to the gateway; browsers see it. */
  shop: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  /** Lets the portal in. */
  key: secret,
  /** With which the gateway signs its answers. */
  answerKey: secret,
  /** How long one try may take. */
  timeoutMs: z.int().min(100).max(20_000).default(4_000),
});

/** `{"url":"https://…","shop":"…","key":"…","answerKey":"…"}`: a gateway of the token kind. */
export const cardGatewaySettings = z
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

export type CardGatewaySettings = z.infer<typeof settings>;
