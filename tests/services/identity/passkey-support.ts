import type { AccountActor } from "@/lib/domain/permission";
import { loginWithPasskey, type PasskeyTry } from "@/lib/services/identity/passkeys/login-with-passkey";
import { offerLogin } from "@/lib/services/identity/passkeys/offer-login";
import { offerRegistration } from "@/lib/services/identity/passkeys/offer-registration";
import { registerPasskey } from "@/lib/services/identity/passkeys/register-passkey";
import { Authenticator, ourParty } from "../../support/authenticator";
import { steppedUp } from "../../support/stepped-up";
import { context, enrol, noon, openPerson, type Person } from "./support";

export const later = (minutes: number) => noon.add({ minutes });
export const actorOf = ({ accountId, memberId, contractId }: Person): AccountActor => ({
  kind: "account",
  accountId,
  memberId,
  contractId,
  role: "holder",
  brand: "S",
  locale: "ja",
  sessionId: "none",
});

export async function make(
  actor: AccountActor,
  key: Authenticator,
  name = "鍵",
  spoil: Parameters<Authenticator["create"]>[1] = {},
) {
  const offered = await offerRegistration(actor, ourParty, later(1));
  if (!offered.ok) return offered;
  return registerPasskey(actor, { name, credential: key.create(offered.value.challenge, spoil) }, ourParty, later(1));
}

/** A person who has logged in for the first time, in a session that has proved itself, with one passkey. */
export async function withPasskey(catalogue: string, key = new Authenticator()) {
  const person = await openPerson(catalogue);
  await enrol(person);
  const actor = await steppedUp(actorOf(person), noon);
  const made = await make(actor, key);
  if (!made.ok) throw new Error(made.refusal.kind);
  return { person, actor, key, id: made.value.id };
}

export async function loginBy(
  key: Authenticator,
  changes: Partial<PasskeyTry> = {},
  spoil: Parameters<Authenticator["get"]>[1] = {},
) {
  const { asked, browser } = await offerLogin(ourParty, null, later(2));
  const login = { assertion: key.get(asked.challenge, spoil), browser, brand: "S", address: "192.0.2.9", context, ...changes };
  return { login, decided: await loginWithPasskey(login, ourParty, later(2)) };
}

export const kindOf = (decision: { ok: boolean; refusal?: { kind: string } }) => (decision.ok ? "ok" : decision.refusal?.kind);
