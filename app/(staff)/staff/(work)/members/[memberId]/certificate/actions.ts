"use server";

import { decide, type Refusal, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { askForCertificate } from "@/lib/services/certificates/ask-for-certificate";
import { openCertificateDraft } from "@/lib/services/certificates/certificate-draft";
import { draftCertificate } from "@/lib/services/certificates/draft-certificate";
import { findOwnCertificate } from "@/lib/services/certificates/find-own-certificate";
import { issueCertificate } from "@/lib/services/certificates/issue-certificate";
import { findOwnRequest } from "@/lib/services/staff/countersign/open-countersign";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { staffAction } from "@/lib/web/staff-action";
import { certificateCookie, certificatePath } from "./paths";
import { certificateSchema, confirmCertificateSchema } from "./schema";

export const draftCertificateAction = staffAction({
  permission: "certificate.issue",
  schema: certificateSchema,
  run: async ({ actor }, input, at) => {
    const { memberId, contractId, delivery } = input;
    const renewal = input.renewal === "yes" ? { channel: input.channel, asked: input.checks, reason: input.reason } : null;
    const drafted = await draftCertificate(actor, memberId, { contractId, delivery, renewal }, at);
    if (!drafted.ok) return drafted;
    await writeDraft(certificateCookie(memberId), drafted.value.sealed);
    return decide(memberId);
  },
  next: (memberId) => certificatePath(memberId, "/confirm"),
  fieldOf: ({ facts }) => (facts.needed !== undefined ? "checks" : facts.address || facts.delivery ? "delivery" : null),
  words: certificateWords,
});

export const confirmCertificateAction = staffAction({
  permission: "certificate.issue",
  schema: confirmCertificateSchema,
  run: async ({ actor }, { memberId, formKey }, at) => {
    // The same form a second time: the answer is the first one's, whatever became of the draft.
    const issued = await findOwnCertificate(actor, memberId, formKey);
    if (issued) return decide({ memberId, certificateId: issued, countersignId: null, contractId: "" });
    const asked = await findOwnRequest(actor, memberId, formKey);
    if (asked) return decide({ memberId, certificateId: null, countersignId: asked, contractId: "" });
    const { name } = certificateCookie(memberId);
    const draft = openCertificateDraft(actor.staffId, memberId, await readDraft(name), at);
    if (!draft) return refuse("draft-expired", null);
    if (draft.formKey !== formKey) return refuse("changed-since-shown", null);
    const done = draft.renewal
      ? await askForCertificate(actor, memberId, draft, at)
      : await issueCertificate(actor, memberId, draft, at);
    if (!done.ok) return done;
    await clearDraft(certificateCookie(memberId));
    return decide({ memberId, certificateId: null, countersignId: null, ...done.value, contractId: draft.contractId });
  },
  next: ({ memberId, certificateId, countersignId, contractId }) => {
    if (certificateId) return certificatePath(memberId, "/complete", { certificate: certificateId });
    return countersignId
      ? certificatePath(memberId, "/complete", { asked: countersignId })
      : certificatePath(memberId, "", { contract: contractId, failed: "1" });
  },
  words: certificateWords,
});

function certificateWords({ kind, facts }: Refusal, locale: Locale): string | null {
  const text = messagesFor(locale).staffCertificate;
  if (facts.needed !== undefined) return text.errors.notEnough(Number(facts.needed));
  if (facts.address) return text.noAddress;
  if (kind === "draft-expired") return text.draftGone;
  return kind === "changed-since-shown" ? text.changedMeanwhile : null;
}
