import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { contractsInUse } from "@/lib/db/contracts-in-use";
import { toInstantColumn } from "@/lib/db/dates";
import { hashOfDetails, openDetailsDraft } from "@/lib/db/details-draft";
import { openDesk } from "@/lib/db/member-desk";
import { detailsOf, writeDetails } from "@/lib/db/member-details";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { changedDetails, reportedNames } from "@/lib/domain/member-information/member-details";
import { reportTerms } from "@/lib/domain/member-information/report-terms";
import type { MemberActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { joinList } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { requireStepUp } from "@/lib/services/identity/step-up/require-step-up";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { offerMail } from "@/lib/services/member/offer-mail";
import { recordChange } from "./record-change";

/**
 * Writes the details that were confirmed, with their history, an audit entry and a mail to the address that counts until now: one
 * transaction under the member's row lock. The same draft a second time has the first answer.
 */
export async function changeDetails(
  actor: MemberActor,
  draftId: string,
  at: Temporal.Instant,
): Promise<Decision<{ changeId: string }>> {
  if (!isUuid(draftId)) return refuse("draft-expired", null);
  const { memberId, accountId, locale } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, () => "member.change", at);
    if (!opened.ok) return opened;
    await tx.$executeRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`;
    const earlier = await tx.memberChange.findFirst({ where: { draftId, memberId, accountId }, select: { id: true } });
    if (earlier) return decide({ changeId: earlier.id });
    const draft = await tx.memberChangeDraft.findFirst({
      where: { id: draftId, memberId, accountId, expiresAt: { gt: toInstantColumn(at) } },
    });
    if (!draft) return refuse("draft-expired", null);
    const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
    const before = detailsOf(member);
    if (hashOfDetails(before, member.contactMail) !== draft.beforeHash) return refuse("changed-since-shown", null);
    const { details: after, contactMail } = openDetailsDraft(draft);
    const names = changedDetails(before, after);
    const { catalogue, today } = opened.value;
    const products = (await contractsInUse(tx, memberId, catalogue, today)).map(({ product }) => product);
    const [term] = reportTerms(products, "name");
    if (term && names.some((name) => reportedNames.includes(name))) return refuse("report-needed", term);
    const proved = await requireStepUp(tx, actor, at);
    if (!proved.ok) return proved;
    if (names.length > 0) await writeDetails(tx, memberId, after, names);
    const newMail = contactMail !== member.contactMail;
    if (newMail) await offerMail(tx, actor, contactMail, at);
    const pick = (from: typeof before) => Object.fromEntries(names.map((name) => [name, from[name]]));
    const changeId = await recordChange(tx, {
      memberId,
      by: { accountId },
      draftId,
      before: { ...pick(before), ...(newMail ? { newMail: member.contactMail } : {}) },
      after: { ...pick(after), ...(newMail ? { newMail: contactMail } : {}) },
      at,
    });
    const fields = [...names, ...(newMail ? (["newMail"] as const) : [])];
    const subject = { kind: "member", id: memberId };
    await appendAudit(tx, { at, actor, action: "member.changed", subject, memberId, data: { fields: fields.join(",") } });
    if (member.contactMail !== null) {
      const words = messagesFor(locale).memberInformation.details;
      const items = joinList(
        fields.map((name) => words[name]),
        locale,
      );
      await queueMail(tx, {
        memberId,
        accountId,
        to: member.contactMail,
        template: "member-changed",
        locale,
        data: { items },
        at,
      });
    }
    return decide({ changeId });
  });
}
