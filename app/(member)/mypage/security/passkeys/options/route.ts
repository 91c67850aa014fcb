import { offerRegistration } from "@/lib/services/identity/passkeys/offer-registration";
import { currentLogin } from "@/lib/web/guard";
import { passkeyRoute } from "@/lib/web/passkey-route";

/** What a new passkey is made with; not there before the session has proved itself once more. */
export const POST = passkeyRoute(async (party, at) => {
  const actor = await currentLogin();
  const offered = actor && (await offerRegistration(actor, party, at));
  return offered?.ok ? offered.value : null;
}, "logged-in");
