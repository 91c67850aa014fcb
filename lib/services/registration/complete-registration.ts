import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { openField, sealField } from "@/lib/db/field-cipher";
import { registrationPlace, registrationTextPlace } from "@/lib/db/field-places";
import { detailsOf, type OpenRegistration } from "@/lib/db/registration-rows";
import type { RegistrationGround } from "@/lib/db/registration-terms";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { readDraftPassword } from "@/lib/domain/procedures/draft-password";
import { insertLogin } from "@/lib/services/identity/insert-login";
import { LoginIdTaken } from "./as-registration";
import { readKeptAgreement } from "./kept-agreement";
import { openMember } from "./open-member";
import { openSecondFactor } from "./open-second-factor";
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
  ground: RegistrationGround,
  at: Temporal.Instant,
): Promise<Decision<RegistrationStep>> {
  const { terms, catalogue } = ground;
  const details = detailsOf(row);
  const opened = (column: "password_enc" | "agreement_enc", sealed: Uint8Array | null) =>
    sealed && openField(registrationPlace(column, row.id), sealed);
  const password = readDraftPassword(opened("password_enc", row.passwordEnc));
  const agreement = opened("agreement_enc", row.agreementEnc);
  if (!details || !row.loginId || !password || !agreement) return refuse("registration-over", null);

  // Two with one address wait for each other here, and the second finds the first.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`registration ${details.mail.toLowerCase()}`}, 0))::text`;
  if (await isMailRegistered(tx, details.mail)) return refuse("mail-registered", terms.onePerMail);
  if (await tx.account.findUnique({ where: { loginId: row.loginId }, select: { id: true } }))
    return refuse("member-id-used", terms.memberId, { loginId: row.loginId });

  const member = await openMember(tx, row, details, at);
  const { familyName, givenName, familyKana, givenKana } = details;
  const login = await insertLogin(
    tx,
    {
      loginId: row.loginId,
      kind: "member-id",
      brand: "",
      familyName,
      givenName,
      familyKana,
      givenKana,
      userName: `${familyName} ${givenName}`,
      locale: member.locale,
      passwordHash: password.hash,
      memberId: member.id,
      contractId: null,
      role: catalogue.memberRoles?.first ?? "admin",
    },
    at,
  );
  // Taken between the question above and here: everything is undone, and it is said by the next question.
  if (!login.ok) throw new LoginIdTaken(row.loginId);
  const { accountId } = login.value;

  const { facts, text, textHash, versionId } = readKeptAgreement(agreement);
  await tx.registrationRecord.createMany({
    data: [
      {
        memberId: member.id,
        accountId,
        catalogueVersionId: versionId,
        registeredOn: toDateColumn(dateInJapan(at)),
        facts,
        factsHash: sha256(JSON.stringify(facts)),
        textEnc: sealField(registrationTextPlace(member.id), text),
        textHash,
        locale: member.locale,
        at: toInstantColumn(at),
      },
    ],
  });
  if (row.campaigns)
    await tx.campaignConsent.createMany({
      data: [{ memberId: member.id, given: true, source: "registration", at: toInstantColumn(at), accountId }],
    });
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "member.registered",
    subject: { kind: "member", id: member.id },
    memberId: member.id,
    data: { kind: row.kind, campaigns: row.campaigns },
  });
  await welcomeMember(tx, { member, kind: row.kind, accountId, loginId: row.loginId, details }, at);
  const pending = await openSecondFactor(tx, { accountId, mail: details.mail }, catalogue.operator.identity, at);
  await tx.registration.update({
    where: { id: row.id },
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
  return decide({ step: "done", ...pending });
}
