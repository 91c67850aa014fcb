"use server";

import { passkeyWords } from "@/app/_parts/passkey-words";
import { refuse } from "@/lib/domain/decision";
import { loginWithPasskey } from "@/lib/services/identity/passkeys/login-with-passkey";
import { verifySecondPasskey } from "@/lib/services/identity/passkeys/verify-second-passkey";
import { rememberBrand } from "@/lib/web/brand-cookie";
import { publicFormAction } from "@/lib/web/form-action";
import { hostBrand } from "@/lib/web/host-brand";
import { clearPasskeyBrowser, readPasskeyBrowser } from "@/lib/web/passkey-cookie";
import { relyingParty } from "@/lib/web/relying-party";
import { readPendingCookie } from "@/lib/web/session-cookie";
import { enterWith } from "./enter-with";
import { afterEntry } from "./paths";
import { passkeyLoginSchema, passkeySchema } from "./schema";

export const passkeyLoginAction = publicFormAction({
  permission: null,
  schema: passkeyLoginSchema,
  run: async (context, { credential, brand: sent }, at) => {
    const party = await relyingParty();
    if (!party) return refuse("passkey-not-taken", null, { notHere: true });
    // At a brand's own host that brand's logins alone exist, whatever the form says.
    const brand = (await hostBrand())?.code ?? sent;
    const browser = await readPasskeyBrowser("member");
    const { address } = context;
    const entered = await loginWithPasskey({ assertion: credential, browser, brand, address, context }, party, at);
    await clearPasskeyBrowser("member");
    if (entered.ok) await rememberBrand(brand);
    return enterWith(entered);
  },
  next: ({ step }, { to }) => afterEntry(step, to),
  words: passkeyWords,
});

export const secondPasskeyAction = publicFormAction({
  permission: null,
  schema: passkeySchema,
  run: async (context, { credential }, at) => {
    const party = await relyingParty();
    if (!party) return refuse("passkey-not-taken", null, { notHere: true });
    return enterWith(await verifySecondPasskey({ token: await readPendingCookie(), context }, credential, party, at));
  },
  next: ({ step }, { to }) => afterEntry(step, to),
  words: passkeyWords,
});
