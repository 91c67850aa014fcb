import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { formatInstant } from "@/lib/i18n/format-instant";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { recordChange } from "@/lib/services/member-information/record-change";

/** Makes a new mail address count: once, by a login of the same member, while the link is good. The former address is told. */
export async function confirmContactMail(actor: PortalActor, token: string, at: Temporal.Instant): Promise<Decision<null>> {
  const { memberId, accountId, locale } = actor;
  return asMember(actor, async (tx) => {
    const where = { memberId, tokenHash: sha256(token) };
    const { count } = await tx.contactMailChange.updateMany({
      where: { ...where, confirmedAt: null, replacedAt: null, expiresAt: { gt: toInstantColumn(at) } },
      data: { confirmedAt: toInstantColumn(at) },
    });
    const change = await tx.contactMailChange.findFirst({ where });
    // Confirmed before: the second click on the same link is the same success.
    if (count === 0) return change?.confirmedAt ? decide(null) : refuse("changed-by-another", null);
    if (!change) throw new Error("a confirmed change of a mail address is gone");
    const before = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true } });
    await tx.member.updateMany({ where: { id: memberId }, data: { contactMail: change.mail } });
    await recordChange(tx, {
      memberId,
      by: { accountId },
      before: { contactMail: before.contactMail },
      after: { contactMail: change.mail },
      at,
    });
    await appendAudit(tx, {
      at,
      actor,
      action: "contact-mail.confirmed",
      subject: { kind: "member", id: memberId },
      memberId,
    });
    const told = [...new Set([before.contactMail, change.mail])].filter((to) => to !== null);
    for (const to of told) {
      await queueMail(tx, {
        memberId,
        accountId,
        to,
        template: "contact-mail-changed",
        locale,
        data: { at: formatInstant(at, locale) },
        at,
      });
    }
    return decide(null);
  });
}
