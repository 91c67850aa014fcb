import type { Temporal } from "temporal-polyfill";
import { sealField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import { askForCertificate } from "@/lib/services/certificates/ask-for-certificate";
import { openCertificateDraft } from "@/lib/services/certificates/certificate-draft";
import { openCertificateSecrets } from "@/lib/services/certificates/certificate-secrets";
import { type CertificateEntry, draftCertificate } from "@/lib/services/certificates/draft-certificate";
import { issueCertificate } from "@/lib/services/certificates/issue-certificate";
import { decideCountersign } from "@/lib/services/staff/countersign/decide-countersign";
import { ownerQuery } from "../../support/database";
import type { TestMember, TestStaff } from "../staff/staff-world";

export const renewal: NonNullable<CertificateEntry["renewal"]> = {
  channel: "telephone",
  asked: [
    { question: "name", result: "match" },
    { question: "phone-last-4", result: "match" },
  ],
  reason: "登録証をなくしたとのお電話のため",
};

export async function draft(staff: TestStaff, who: TestMember, entry: Partial<CertificateEntry>, at: Temporal.Instant) {
  const whole = { contractId: who.contractId, delivery: "handed-over", renewal: null, ...entry } as const;
  const drafted = await draftCertificate(staff.actor, who.memberId, whole, at);
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusal));
  const opened = openCertificateDraft(staff.id, who.memberId, drafted.value.sealed, at);
  if (!opened) throw new Error("the draft does not open");
  return opened;
}

/** Draft and issue; the certificate's id. */
export async function issue(staff: TestStaff, who: TestMember, entry: Partial<CertificateEntry>, at: Temporal.Instant) {
  const issued = await issueCertificate(staff.actor, who.memberId, await draft(staff, who, entry, at), at);
  if (!issued.ok) throw new Error(JSON.stringify(issued.refusal));
  return issued.value.certificateId;
}

/** Draft and ask for one in place of what works; the request's id, or null where the check failed. */
export async function ask(staff: TestStaff, who: TestMember, entry: Partial<CertificateEntry>, at: Temporal.Instant) {
  const drafted = await draft(staff, who, { renewal, ...entry }, at);
  const asked = await askForCertificate(staff.actor, who.memberId, drafted, at);
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusal));
  return asked.value.countersignId;
}

export const approve = ({ actor }: TestStaff, countersignId: string, at: Temporal.Instant) =>
  decideCountersign(actor, { countersignId, approved: true, reason: "お電話の記録と合うため" }, at);

/** One asks, another approves; the certificate's id. */
export async function reissue(by: readonly [TestStaff, TestStaff], who: TestMember, at: Temporal.Instant): Promise<string> {
  const done = await approve(by[1], (await ask(by[0], who, {}, at)) ?? "", at);
  if (!done.ok || done.value.certificateId === null) throw new Error(JSON.stringify(done));
  return done.value.certificateId;
}

export async function secretsOf(certificateId: string) {
  const [row] = await ownerQuery<{ secrets_enc: Buffer | null }>("SELECT secrets_enc FROM certificate WHERE id = $1", [
    certificateId,
  ]);
  return row?.secrets_enc ? openCertificateSecrets(certificateId, row.secrets_enc) : null;
}

/** As addMember leaves it somebody has a second factor; before the first login nobody has. */
export async function beforeFirstLogin({ accountId }: TestMember): Promise<void> {
  await ownerQuery("DELETE FROM factor WHERE account_id = $1", [accountId]);
}

export async function logIn({ accountId }: TestMember, at: Temporal.Instant): Promise<void> {
  await ownerQuery("UPDATE activation_code SET used_at = $2 WHERE account_id = $1", [accountId, at.toString()]);
  await ownerQuery("UPDATE credential SET first = false WHERE account_id = $1", [accountId]);
}

export async function setAddress({ memberId }: TestMember, address: string): Promise<void> {
  await ownerQuery("UPDATE member SET address_enc = $2 WHERE id = $1", [
    memberId,
    Buffer.from(sealField(memberPlace("address_enc", memberId), address)),
  ]);
}
