import { offerStaffRegistration } from "@/lib/services/identity/passkeys/staff/offer-staff";
import { passkeyRoute } from "@/lib/web/passkey-route";
import { currentStaff } from "@/lib/web/staff-session";

/** What a new passkey of a member of staff is made with. */
export const POST = passkeyRoute(async (party, at) => {
  const session = await currentStaff();
  return session && offerStaffRegistration(session.actor, party, at);
}, "logged-in");
