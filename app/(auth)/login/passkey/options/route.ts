import { offerLogin } from "@/lib/services/identity/passkeys/offer-login";
import { readPasskeyBrowser, setPasskeyBrowser } from "@/lib/web/passkey-cookie";
import { passkeyRoute } from "@/lib/web/passkey-route";

/** What a login by passkey alone begins with: the same for everybody, since nobody is named. */
export const POST = passkeyRoute(async (party, at) => {
  const { asked, browser } = await offerLogin(party, await readPasskeyBrowser("member"), at);
  await setPasskeyBrowser("member", browser);
  return asked;
}, "visitor");
