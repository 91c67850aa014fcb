import type { Temporal } from "temporal-polyfill";
import { asStaff } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { openCertificateDraft } from "@/lib/services/certificates/certificate-draft";
import { type CertificateSecrets, openCertificateSecrets } from "@/lib/services/certificates/certificate-secrets";
import { draftCertificate } from "@/lib/services/certificates/draft-certificate";
import { issueCertificate } from "@/lib/services/certificates/issue-certificate";
import { printCertificate } from "@/lib/services/certificates/print-certificate";
import { draftPaperChange } from "@/lib/services/paper-change/draft-paper-change";
import { enterPaperChange } from "@/lib/services/paper-change/enter-paper-change";
import { openPaperDraft } from "@/lib/services/paper-change/paper-draft";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import type { Name } from "./person";
import type { PersonRecord } from "./records";

type Holder = { readonly memberId: string; readonly contractId: string; readonly name: Name };

/** Staff enter what the application on paper says, and its number. */
export async function enterPaper(
  desk: StaffActor,
  { memberId, name }: Holder,
  { record, paperNumber, now, at }: { record: PersonRecord; paperNumber: string; now: Temporal.Instant; at: Temporal.Instant },
): Promise<void> {
  const [familyName, givenName, familyKana, givenKana] = name;
  const [guardianFamilyName = null, guardianGivenName = null, guardianFamilyKana = null, guardianGivenKana = null] =
    record.guardian ?? [];
  const after = {
    familyName,
    givenName,
    familyKana,
    givenKana,
    birthOn: dateInJapan(now).subtract(record.age).toString(),
    sex: record.sex,
    address: record.address,
    guardianFamilyName,
    guardianGivenName,
    guardianFamilyKana,
    guardianGivenKana,
    guardianRelation: record.guardian ? ("mother" as const) : null,
  };
  const drafted = await draftPaperChange(desk, memberId, { receivedOn: dateInJapan(at), paperNumber, after }, at);
  const draft = drafted.ok ? openPaperDraft(desk.staffId, memberId, drafted.value.sealed, at) : null;
  const entered = draft && (await enterPaperChange(desk, memberId, draft, at));
  if (!entered?.ok) throw new Error(`${familyName}'s paper is refused: ${JSON.stringify(entered ?? drafted)}`);
}

/** Staff issue and print the registration certificate; what stands on it opens the first login. */
export async function issuePaper(
  desk: StaffActor,
  { memberId, contractId }: Holder,
  at: Temporal.Instant,
): Promise<CertificateSecrets> {
  const drafted = await draftCertificate(desk, memberId, { contractId, delivery: "post", renewal: null }, at);
  const draft = drafted.ok ? openCertificateDraft(desk.staffId, memberId, drafted.value.sealed, at) : null;
  const issued = draft && (await issueCertificate(desk, memberId, draft, at));
  const certificateId = issued?.ok ? issued.value.certificateId : null;
  if (!certificateId) throw new Error(`no certificate: ${JSON.stringify(issued ?? drafted)}`);
  const row = await asStaff(desk, (tx) =>
    tx.certificate.findUniqueOrThrow({ where: { id: certificateId }, select: { secretsEnc: true } }),
  );
  if (!row.secretsEnc || !(await printCertificate(desk, { memberId, certificateId }, at.add({ minutes: 1 }))))
    throw new Error("a certificate that was just issued can't be printed");
  return openCertificateSecrets(certificateId, row.secretsEnc);
}
