import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { registrationPlace } from "@/lib/db/field-places";
import { detailsOf, type OpenRegistration } from "@/lib/db/registration-rows";
import type { RegistrationGround } from "@/lib/db/registration-terms";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { readDraftPassword } from "@/lib/domain/procedures/draft-password";
import { readKeptAgreement } from "./kept-agreement";
import { openMember } from "./open-member";
import { openMemberLogin } from "./open-member-login";
import { openSecondFactor } from "./open-second-factor";
import { recordRegistration } from "./record-registration";
import { isMailRegistered } from "./send-registration-code";
import { welcomeMember } from "./welcome-member";

/** Where a registration stands after an act; `done` brings the half-done login that goes on to the second factor. */
export type RegistrationStep =
  | { readonly step: "confirm" | "verify" | "completed" }
  | { readonly step: "done"; readonly pendingToken: string; readonly maxAgeSeconds: number };

/**
 * Makes the member, its login and what belongs to them, in the transaction that proved the address (CL-01): all of it or nothing. Of two
 * registrations with one ID, or with one address, one is done; the other keeps what was entered and is told.
 */
export async function completeRegistration(
  tx: Tx,
  row: OpenRegistration,
  { terms, catalogue }: RegistrationGround,
  at: Temporal.Instant,
): Promise<Decision<RegistrationStep>> {
  const entered = enteredOf(row);
  if (!entered) return refuse("registration-over", null);
  const { details, loginId, passwordHash, agreement } = entered;

  // Two with one address wait for each other here, and the second finds the first.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`registration ${details.mail.toLowerCase()}`}, 0))::text`;
  if (await isMailRegistered(tx, details.mail)) return refuse("mail-registered", terms.onePerMail);
  if (await tx.account.findUnique({ where: { loginId }, select: { id: true } }))
    return refuse("member-id-used", terms.memberId, { loginId });

  const member = await openMember(tx, row, details, at);
  const role = catalogue.memberRoles?.first ?? "admin";
  const accountId = await openMemberLogin(tx, member, { loginId, passwordHash, role, details }, at);
  await recordRegistration(tx, { member, accountId, agreement: readKeptAgreement(agreement), row }, at);
  await welcomeMember(tx, { member, kind: row.kind, accountId, loginId, details }, at);
  const pending = await openSecondFactor(tx, { accountId, mail: details.mail }, catalogue.operator.identity, at);
  await closeRow(tx, row.id, at);
  return decide({ step: "done", ...pending });
}

/** All that the pages asked for, opened; null where something of it is missing. */
function enteredOf(row: OpenRegistration) {
  const opened = (column: "password_enc" | "agreement_enc", sealed: Uint8Array | null) =>
    sealed && openField(registrationPlace(column, row.id), sealed);
  const details = detailsOf(row);
  const password = readDraftPassword(opened("password_enc", row.passwordEnc));
  const agreement = opened("agreement_enc", row.agreementEnc);
  const { loginId } = row;
  return details && loginId && password && agreement ? { details, loginId, passwordHash: password.hash, agreement } : null;
}

/** Done: what was entered stands with the member now, and nowhere else. */
async function closeRow(tx: Tx, id: string, at: Temporal.Instant): Promise<void> {
  await tx.registration.update({
    where: { id },
    data: {
      completedAt: toInstantColumn(at),
      typedEnc: null,
      detailsEnc: null,
      passwordEnc: null,
      agreementEnc: null,
      agreedAt: null,
      loginId: null,
    },
  });
}
