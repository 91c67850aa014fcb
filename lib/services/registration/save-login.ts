import "server-only";
import type { Temporal } from "temporal-polyfill";
import { sealField } from "@/lib/db/field-cipher";
import { registrationPlace } from "@/lib/db/field-places";
import { isLoginIdUsed } from "@/lib/db/login-id-used";
import { agreementGone, keptUntil, lockRegistration } from "@/lib/db/registration-rows";
import { registrationTermsAt } from "@/lib/db/registration-terms";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { countToday } from "@/lib/services/identity/throttle";
import { passwordSecret } from "@/lib/services/procedures/new-password";
import type { Begun } from "./begin-registration";
import { decideMemberPassword } from "./decide-member-password";

/** Nobody tries so many IDs for oneself; who goes through a list of names is stopped. */
const IDS_PER_ADDRESS_AND_DAY = 60;

export type WishedLogin = { readonly loginId: string; readonly password: string; readonly address: string };

/**
 * The wished member ID and the password, of which only the hash is kept. An ID that somebody has or had is refused, since it must be
 * unique (FB-10): the words don't say which, and the questions of one address are counted. It is not reserved: whoever is done first has it.
 */
export async function saveLogin(
  token: string | null,
  { loginId, password, address }: WishedLogin,
  at: Temporal.Instant,
): Promise<Decision<Begun>> {
  const asked = await asAuth(async (tx) => {
    const ground = await registrationTermsAt(tx, at);
    if (!ground || !(await lockRegistration(tx, token, at))) return refuse("registration-over", null);
    if (!(await countToday(tx, "registration-id", address, IDS_PER_ADDRESS_AND_DAY, at)))
      return refuse("throttled", ground.terms.memberId);
    return decide(ground);
  });
  if (!asked.ok) return asked;
  const { terms, catalogue } = asked.value;
  if (await isLoginIdUsed(loginId)) return refuse("member-id-used", terms.memberId, { loginId });
  const checked = decideMemberPassword(catalogue.operator, password, [loginId]);
  if (!checked.ok) return checked;
  // The hash is made between two transactions: it takes its time.
  const secret = await passwordSecret(checked.value);
  return asAuth(async (tx) => {
    const open = await lockRegistration(tx, token, at);
    if (!open || !token) return refuse("registration-over", null);
    await tx.registration.update({
      where: { id: open.id },
      data: {
        loginId,
        passwordEnc: sealField(registrationPlace("password_enc", open.id), secret),
        ...agreementGone,
        expiresAt: keptUntil(terms.keepMinutes, at),
      },
    });
    return decide({ token, maxAgeSeconds: terms.keepMinutes * 60 });
  });
}
