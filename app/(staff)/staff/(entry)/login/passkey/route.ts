import { offerLogin } from "@/lib/services/identity/passkeys/offer-login";
import { readPasskeyBrowser, setPasskeyBrowser } from "@/lib/web/passkey-cookie";
import { passkeyRoute } from "@/lib/web/passkey-route";

/** What a staff login by passkey alone begins with: the same for everybody. */
export const POST = passkeyRoute(async (party, at) => {
  const { asked, browser } = await offerLogin(party, await readPasskeyBrowser("staff"), at, "staff-login");
  await setPasskeyBrowser("staff", browser);
  return asked;
}, "visitor");
