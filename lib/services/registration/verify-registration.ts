import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { detailsOf, findRegistration, lockRegistration } from "@/lib/db/registration-rows";
import { registrationTermsAt } from "@/lib/db/registration-terms";
import { asAuth } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { loginRefusal } from "@/lib/services/identity/login-refusal";
import { hashShortCode, sameHash } from "@/lib/services/identity/secrets";
import { asRegistration } from "./as-registration";
import { completeRegistration, type RegistrationStep } from "./complete-registration";
import { sendRegistrationCode } from "./send-registration-code";

/**
 * The code came back: the address is proved, and the member begins to be there. A code is looked at a few times at most, and used by the
 * one request that brings it; a second click finds everything done.
 */
export async function verifyRegistration(
  token: string | null,
  code: string,
  at: Temporal.Instant,
): Promise<Decision<RegistrationStep>> {
  return asRegistration(async (tx) => {
    const ground = await registrationTermsAt(tx, at);
    if (!token || !ground) return refuse("registration-over", null);
    const { operator } = ground.catalogue;
    const now = toInstantColumn(at);
    // Counted before it is looked at; the row stays locked until the end.
    const looked = await tx.$queryRaw<{ id: string; code_hash: string }[]>`
      UPDATE registration SET code_tries = code_tries + 1
      WHERE token_hash = ${sha256(token)} AND completed_at IS NULL AND expires_at > ${now} AND code_hash IS NOT NULL
        AND code_expires_at > ${now} AND code_tries < ${operator.identity.authenticationCode.triesPerCode}
      RETURNING id, code_hash`;
    const row = looked[0];
    if (!row || !sameHash(row.code_hash, hashShortCode(row.id, code))) {
      const found = await findRegistration(tx, token, at);
      if (!found) return refuse("registration-over", null);
      return found.completedAt ? decide({ step: "completed" }) : loginRefusal(operator, null, "code-refused");
    }
    await tx.registration.update({ where: { id: row.id }, data: { verifiedAt: now, codeHash: null, codeExpiresAt: null } });
    const open = await lockRegistration(tx, token, at);
    if (!open) return refuse("registration-over", null);
    // Changed in another window meanwhile: the address is proved all the same, and what is left is to agree again.
    if (!open.agreedAt) return decide({ step: "confirm" });
    return completeRegistration(tx, open, ground, at);
  });
}

/** Another code, once the waiting time is over. The answer is the same for an address that is registered already. */
export async function resendRegistrationCode(token: string | null, at: Temporal.Instant): Promise<Decision<null>> {
  return asAuth(async (tx) => {
    const ground = await registrationTermsAt(tx, at);
    const open = await lockRegistration(tx, token, at);
    const details = open && detailsOf(open);
    if (!open?.agreedAt || !details || !ground) return refuse("registration-over", null);
    const { identity } = ground.catalogue.operator;
    const sending = await sendRegistrationCode(tx, open, details.mail, identity, at);
    if (sending.sent) return decide(null);
    return refuse(
      "throttled",
      identity.authenticationCode,
      sending.why === "too-soon" ? { seconds: sending.seconds } : { daily: true },
    );
  });
}
