import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asAuth, type Tx } from "@/lib/db/scope";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { type Decision, refuse } from "@/lib/domain/decision";
import { completeLogin, type LoginContext, type NewSession } from "../complete-login";
import { loginRefusal } from "../login-refusal";
import { operatorAt } from "../operator-at";
import { findPending, openPending } from "../pending-login";
import type { LoginMeans } from "../start-login";
import { countTry, uncountTry } from "../throttle";
import { visitorGate } from "../visitor-gate";
import { spendChallenge } from "./challenge";
import { checkPasskey } from "./check-passkey";
import { readAssertion } from "./credential-json";
import { findPasskey } from "./find-passkey";
import { ofBrowser } from "./offer-login";
import type { RelyingParty } from "./relying-party";

export type PasskeyTry = {
  /** What the browser's dialog gave back. */
  readonly assertion: string;
  /** The cookie's secret that the challenge is bound to. */
  readonly browser: string | null;
  /** The brand whose login page it is: another brand's login is unknown there. */
  readonly brand: string;
  readonly address: string;
  readonly context: LoginContext;
};

const sleep: LoginMeans["sleep"] = (ms) => visitorGate.pause(() => new Promise((resolve) => setTimeout(resolve, ms)));

/**
 * A login by passkey alone: what one has and what one is, since the authenticator has verified the person. Unknown, wrong, another
 * brand's and locked are the same refusal (CL-09); which accounts there are can't be asked here, since nobody is named.
 */
export async function loginWithPasskey(
  login: PasskeyTry,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<Decision<NewSession>> {
  const answer = readAssertion(login.assertion);
  const key = `passkey:${answer?.credential.id ?? ""}`;
  const throttled = await asAuth((tx) => countTry(tx, login.address, key, at));
  if (throttled.refusedForMinutes !== null) return refuse("throttled", null, { minutes: throttled.refusedForMinutes });
  if (throttled.delayMs > 0) await sleep(throttled.delayMs);
  const decided = await asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const no = loginRefusal(operator, login.brand);
    if (!answer || !login.browser) return no;
    const use = { purpose: "login", boundTo: ofBrowser(login.browser), rpId: party.id } as const;
    // An answer that comes twice, or late, is not looked at and so counts against nobody.
    if (!(await spendChallenge(tx, answer.challenge, use, at))) return no;
    const passkey = await findPasskey(tx, answer.credential.id, party);
    if (passkey?.account.brand !== login.brand) return no;
    if (!(await checkPasskey(tx, { answer, passkey, party, origin: login.context }, operator, at))) return no;
    const session = await enter(tx, passkey.accountId, login.context, operator, at);
    return session?.ok ? session : no;
  });
  if (decided.ok) await asAuth((tx) => uncountTry(tx, login.address, key));
  return decided;
}

/** Every login ends in the same way, out of a half-done one; this one is opened and finished at once. */
async function enter(tx: Tx, accountId: string, context: LoginContext, { identity }: Operator, at: Temporal.Instant) {
  const { token } = await openPending(tx, accountId, "verify", identity.pendingLoginMinutes, at);
  const pending = await findPending(tx, token, "verify", at);
  return pending && completeLogin(tx, pending, "passkey", context, identity, at);
}
