import { offerStepUp } from "@/lib/services/identity/step-up/step-up-with-passkey";
import { currentLogin } from "@/lib/web/guard";
import { passkeyRoute } from "@/lib/web/passkey-route";

/** What a proof by passkey begins with, for the session's own login. */
export const POST = passkeyRoute(async (party, at) => {
  const actor = await currentLogin();
  return actor && offerStepUp(actor, party, at);
}, "logged-in");
