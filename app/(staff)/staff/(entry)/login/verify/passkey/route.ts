import { offerStaffSecond } from "@/lib/services/identity/passkeys/staff/offer-staff";
import { passkeyRoute } from "@/lib/web/passkey-route";
import { readStaffPending } from "@/lib/web/staff-session";

/** What the second step of a staff login by passkey begins with. */
export const POST = passkeyRoute(async (party, at) => offerStaffSecond(await readStaffPending(), party, at), "visitor");
