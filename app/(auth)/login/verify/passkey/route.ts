import { offerSecondFactor } from "@/lib/services/identity/passkeys/offer-login";
import { passkeyRoute } from "@/lib/web/passkey-route";
import { readPendingCookie } from "@/lib/web/session-cookie";

/** What the second step by passkey begins with; not there where no password was right, or its account has no passkey here. */
export const POST = passkeyRoute(
  async (party, at) => offerSecondFactor({ token: await readPendingCookie() }, party, at),
  "visitor",
);
