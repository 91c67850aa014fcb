import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { certificateStanding } from "@/lib/db/certificate-standing";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { certificateSecretsPlace } from "@/lib/db/field-places";
import { asStaff, type Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { normaliseCode } from "@/lib/domain/identity/codes";
import { makeFirstPassword } from "@/lib/domain/identity/first-password";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import { noticeAddress } from "@/lib/services/identity/notice-address";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { hashPassword } from "@/lib/services/identity/password";
import { hashLongCode, newLongCode } from "@/lib/services/identity/secrets";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import { endAccountAccess } from "@/lib/services/staff/end-account-access";
import { identityQuestionsFor } from "@/lib/services/staff/identity-questions";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import { leftToColleague } from "@/lib/services/staff/left-to-colleague";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import type { CertificateDraft } from "./certificate-draft";
import type { CertificateSecrets } from "./certificate-secrets";
import { tellCertificateIssued } from "./tell-certificate-issued";

/** Null: the identity check failed, which is recorded, and nothing else happened. */
export type IssuedCertificate = { readonly certificateId: string | null };

type Issue = {
  readonly memberId: string;
  readonly draft: CertificateDraft;
  readonly secrets: CertificateSecrets;
  readonly passwordHash: string;
  readonly at: Temporal.Instant;
};

/**
 * Issues a registration certificate (FB-38): a first password and an activation code, both new, in place of all that opened the login
 * before. The account's row is locked first, and the form's key makes a double submit one certificate. Password and code leave this
 * function sealed only, to be printed once.
 */
export async function issueCertificate(
  staff: StaffActor,
  memberId: string,
  draft: CertificateDraft,
  at: Temporal.Instant,
): Promise<Decision<IssuedCertificate>> {
  const { identity } = await asStaff(staff, (tx) => operatorAt(tx, at));
  const secrets = {
    password: makeFirstPassword(chosenPolicy(identity), (below) => randomInt(below)),
    activationCode: newLongCode(identity.activationCode.characters),
  };
  // Before the transaction: it waits for its turn.
  const passwordHash = await hashPassword(secrets.password);
  return asStaff(staff, (tx) => issue(tx, staff, { memberId, draft, secrets, passwordHash, at }));
}

async function issue(
  tx: Tx,
  staff: StaffActor,
  { memberId, draft, secrets, passwordHash, at }: Issue,
): Promise<Decision<IssuedCertificate>> {
  const permission = draft.renewal ? "certificate.reissue" : "certificate.issue";
  const permitted = await authoriseStaff(tx, staff, permission, at);
  if (!permitted.ok) return permitted;
  const four = await leftToColleague(tx, staff, { memberId, permission }, permitted.value, at);
  if (!four.ok) return four;
  const terms = permitted.value.operator.identity;
  const { contractId, formKey, delivery, renewal } = draft;
  const found = await certificateStanding(tx, { memberId, contractId });
  if (!found) return refuse("contract-not-found", terms.activationCode);
  const { accountId } = found;
  await tx.$executeRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const earlier = await tx.certificate.findUnique({ where: { formKey }, select: { id: true, staffId: true, accountId: true } });
  if (earlier)
    return earlier.staffId === staff.staffId && earlier.accountId === accountId
      ? decide({ certificateId: earlier.id })
      : refuse("changed-since-shown", terms.activationCode);
  const standing = await certificateStanding(tx, { memberId, contractId });
  if (
    !standing ||
    standing.editions !== draft.editions ||
    standing.inUse !== draft.inUse ||
    standing.renewal !== (renewal !== null)
  )
    return refuse("changed-since-shown", terms.activationCode);
  const entry = { at, actor: staff, subject: { kind: "account", id: accountId }, memberId };
  if (renewal) {
    const verdict = identityVerdict(
      renewal.asked,
      await identityQuestionsFor(tx, memberId, accountId),
      terms.unlock.identityChecks,
    );
    if (verdict === "not-enough") return refuse("changed-since-shown", terms.activationCode);
    if (verdict === "failed") {
      const data = { channel: renewal.channel, asked: renewal.asked.length };
      await appendAudit(tx, { ...entry, action: "certificate.refused", data });
      return decide({ certificateId: null });
    }
  }
  // Where news of the login went until now: after this there is no second factor any more.
  const formerAddress = await noticeAddress(tx, accountId);
  const expiresAt = await beginAnew(tx, { accountId, secrets, passwordHash, terms, at });
  const sessionsEnded = await endAccountAccess(tx, accountId, "certificate-issued", at);
  await tx.account.update({ where: { id: accountId }, data: { epoch: { increment: 1 } }, select: { id: true } });
  await tx.certificate.updateMany({ where: { accountId, printedAt: null }, data: { secretsEnc: null, secretsUntil: null } });
  const id = randomUUID();
  await tx.certificate.create({
    data: {
      id,
      formKey,
      memberId,
      contractId,
      accountId,
      staffId: staff.staffId,
      edition: standing.editions + 1,
      delivery,
      ...(renewal ? { reason: renewal.reason, channel: renewal.channel, checks: renewal.asked } : {}),
      issuedAt: toInstantColumn(at),
      expiresAt: toInstantColumn(expiresAt),
      secretsEnc: sealField(certificateSecretsPlace(id), JSON.stringify(secrets)),
      secretsUntil: toInstantColumn(at.add({ minutes: terms.activationCode.revealMinutes })),
    },
  });
  const facts = { certificateId: id, edition: standing.editions + 1, delivery, renewal: renewal !== null, sessionsEnded };
  await appendAudit(tx, { ...entry, action: "certificate.issued", data: facts });
  await tellCertificateIssued(tx, { memberId, accountId, formerAddress, renewal: renewal !== null, delivery, at });
  return decide({ certificateId: id });
}

type Anew = {
  readonly accountId: string;
  readonly secrets: CertificateSecrets;
  readonly passwordHash: string;
  readonly terms: IdentityTerms;
  readonly at: Temporal.Instant;
};

/** Returns until when the new activation code is good. */
async function beginAnew(tx: Tx, { accountId, secrets, passwordHash, terms, at }: Anew): Promise<Temporal.Instant> {
  const expiresAt = at.add({ hours: terms.activationCode.validDays * 24 });
  const codeHash = hashLongCode(accountId, normaliseCode(secrets.activationCode));
  const [row] = await tx.$queryRaw<{ begun: boolean }[]>`
    SELECT begin_login_anew(${accountId}::uuid, ${passwordHash}, ${codeHash}, ${toInstantColumn(expiresAt)}, ${toInstantColumn(at)}) AS begun`;
  if (!row?.begun) throw new Error("a customer number without password or activation code");
  return expiresAt;
}
