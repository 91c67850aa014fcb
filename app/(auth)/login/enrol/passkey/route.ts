import { offerEnrolment } from "@/lib/services/identity/passkeys/enrol-passkey";
import { passkeyRoute } from "@/lib/web/passkey-route";
import { readPendingCookie } from "@/lib/web/session-cookie";

/** What the first passkey of a login is made with; not there where this browser isn't choosing the method of a first login. */
export const POST = passkeyRoute(async (party, at) => offerEnrolment({ token: await readPendingCookie() }, party, at), "visitor");
