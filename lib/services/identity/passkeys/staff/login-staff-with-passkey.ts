import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { type OpenedStaffSession, openStaffSession } from "@/lib/services/staff/open-staff-session";
import { operatorAt } from "../../operator-at";
import { countTry, uncountTry } from "../../throttle";
import { visitorGate } from "../../visitor-gate";
import { spendChallenge } from "../challenge";
import { readAssertion } from "../credential-json";
import { ofBrowser } from "../offer-login";
import type { RelyingParty } from "../relying-party";
import { checkStaffPasskey, findStaffPasskey } from "./check-staff-passkey";
import { findStaffPending, ofStaffPending } from "./offer-staff";

export type StaffPasskeyTry = { readonly assertion: string; readonly browser: string | null; readonly address: string };

/** A staff login by passkey alone. Every failure is the same refusal (CL-09). */
export async function loginStaffWithPasskey(
  login: StaffPasskeyTry,
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<Decision<OpenedStaffSession>> {
  const answer = readAssertion(login.assertion);
  const key = `staff-passkey:${answer?.credential.id ?? ""}`;
  const throttled = await asAuth((tx) => countTry(tx, login.address, key, at));
  if (throttled.refusedForMinutes !== null) return refuse("throttled", null, { minutes: throttled.refusedForMinutes });
  const { delayMs } = throttled;
  if (delayMs > 0) await visitorGate.pause(() => new Promise((resolve) => setTimeout(resolve, delayMs)));
  const decided = await asAuth(async (tx) => {
    const { identity: terms } = await operatorAt(tx, at);
    const no = refuse("login-failed", terms.lock);
    if (!answer || !login.browser) return no;
    const use = { purpose: "staff-login", boundTo: ofBrowser(login.browser), rpId: party.id } as const;
    if (!(await spendChallenge(tx, answer.challenge, use, at))) return no;
    const passkey = await findStaffPasskey(tx, { answer, party });
    if (!passkey || !(await checkStaffPasskey(tx, { answer, party }, passkey, terms.lock.after, at))) return no;
    return decide(await openStaffSession(tx, passkey.staffId, terms, at));
  });
  if (decided.ok) await asAuth((tx) => uncountTry(tx, login.address, key));
  return decided;
}

/** The second step of a staff login by a passkey of whoever's password was right, in place of the authenticator's code. */
export async function finishStaffWithPasskey(
  { pendingToken, assertion }: { readonly pendingToken: string | null; readonly assertion: string },
  party: RelyingParty,
  at: Temporal.Instant,
): Promise<Decision<OpenedStaffSession>> {
  const answer = readAssertion(assertion);
  return asAuth(async (tx) => {
    const { identity: terms } = await operatorAt(tx, at);
    const pending = await findStaffPending(tx, pendingToken, at);
    if (!pending) return refuse("draft-expired", null);
    const no = refuse("code-refused", terms.lock);
    const use = { purpose: "staff-second-factor", boundTo: ofStaffPending(pending.id), rpId: party.id } as const;
    if (!answer || !(await spendChallenge(tx, answer.challenge, use, at))) return no;
    const passkey = await findStaffPasskey(tx, { answer, party });
    if (passkey?.staffId !== pending.staffId) return no;
    if (!(await checkStaffPasskey(tx, { answer, party }, passkey, terms.lock.after, at))) return no;
    const used = await tx.staffPendingLogin.updateMany({
      where: { id: pending.id, consumedAt: null },
      data: { consumedAt: toInstantColumn(at) },
    });
    return used.count === 1 ? decide(await openStaffSession(tx, pending.staffId, terms, at)) : refuse("draft-expired", null);
  });
}
