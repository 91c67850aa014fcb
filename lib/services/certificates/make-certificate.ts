import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { certificateSecretsPlace } from "@/lib/db/field-places";
import { postalDestination } from "@/lib/db/postal-destination";
import { asStaff, type Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { normaliseCode } from "@/lib/domain/identity/codes";
import { makeFirstPassword } from "@/lib/domain/identity/first-password";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import { endAccess } from "@/lib/services/identity/end-access";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { hashPassword } from "@/lib/services/identity/password";
import { hashLongCode, newLongCode } from "@/lib/services/identity/secrets";
import { ownerReach } from "@/lib/services/staff/factor-reset/owner-reach";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import type { CertificateDraft } from "./certificate-draft";
import { tellCertificateIssued } from "./tell-certificate-issued";

/** A new password and activation code, and the hash of the one. */
export type NewSecrets = { readonly password: string; readonly activationCode: string; readonly passwordHash: string };

/** To be made before the transaction that uses them: the hash waits for its turn. */
export async function newCertificateSecrets(staff: StaffActor, at: Temporal.Instant): Promise<NewSecrets> {
  const { identity } = await asStaff(staff, (tx) => operatorAt(tx, at));
  const password = makeFirstPassword(chosenPolicy(identity), (below) => randomInt(below));
  const activationCode = newLongCode(identity.activationCode.characters);
  return { password, activationCode, passwordHash: await hashPassword(password) };
}

type Making = {
  readonly memberId: string;
  readonly accountId: string;
  readonly draft: CertificateDraft;
  readonly edition: number;
  readonly secrets: NewSecrets;
  /** The approval of one that takes the place of what works. */
  readonly countersignId: string | null;
  readonly terms: IdentityTerms;
};

/**
 * Writes a certificate: what opened the login before ends, and password and code leave sealed only, with the address that they go to, to
 * be printed once by whoever makes it. The caller holds the account's row and has decided that it may be made.
 */
export async function makeCertificate(tx: Tx, staff: StaffActor, making: Making, at: Temporal.Instant): Promise<string> {
  const { memberId, accountId, draft, edition, countersignId, terms } = making;
  const { contractId, formKey, delivery, renewal } = draft;
  // Where news of the login went until now: after this there is no second factor any more.
  const { mails } = await ownerReach(tx, { accountId, memberId }, terms.secondPerson, at);
  const expiresAt = await beginAnew(tx, making, at);
  const sessionsEnded = await endAccess(tx, accountId, { reason: "certificate-issued", keep: null, movesEpoch: true, at });
  await tx.certificate.updateMany({ where: { accountId, printedAt: null }, data: { secretsEnc: null, secretsUntil: null } });
  const { password, activationCode } = making.secrets;
  const address = delivery === "post" ? ((await postalDestination(tx, memberId))?.address ?? null) : null;
  const id = randomUUID();
  await tx.certificate.create({
    data: {
      id,
      formKey,
      memberId,
      contractId,
      accountId,
      staffId: staff.staffId,
      edition,
      delivery,
      ...(renewal ? { reason: renewal.reason, channel: renewal.channel, checks: renewal.asked, countersignId } : {}),
      issuedAt: toInstantColumn(at),
      expiresAt: toInstantColumn(expiresAt),
      secretsEnc: sealField(certificateSecretsPlace(id), JSON.stringify({ password, activationCode, address })),
      secretsUntil: toInstantColumn(at.add({ minutes: terms.activationCode.revealMinutes })),
    },
    select: { id: true },
  });
  const data = { certificateId: id, edition, delivery, renewal: renewal !== null, sessionsEnded };
  const subject = { kind: "account", id: accountId };
  await appendAudit(tx, { at, actor: staff, action: "certificate.issued", subject, memberId, data });
  await tellCertificateIssued(tx, { memberId, accountId, to: mails, renewal: renewal !== null, delivery, at });
  return id;
}

/** Returns until when the new activation code is good. */
async function beginAnew(tx: Tx, { accountId, secrets, terms }: Making, at: Temporal.Instant): Promise<Temporal.Instant> {
  const expiresAt = at.add({ hours: terms.activationCode.validDays * 24 });
  const codeHash = hashLongCode(accountId, normaliseCode(secrets.activationCode));
  const [row] = await tx.$queryRaw<{ begun: boolean }[]>`
    SELECT begin_login_anew(${accountId}::uuid, ${secrets.passwordHash}, ${codeHash}, ${toInstantColumn(expiresAt)}, ${toInstantColumn(at)}) AS begun`;
  if (!row?.begun) throw new Error("a customer number without password or activation code");
  return expiresAt;
}
