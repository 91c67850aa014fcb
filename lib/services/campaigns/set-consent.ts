import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { openDesk } from "@/lib/db/member-desk";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { MemberActor } from "@/lib/domain/permission";

/** `since` is the newest word that the page showed, or "" where there was none. */
export type ConsentChange = { readonly on: boolean; readonly since: string };

/**
 * Adds a word to the record of consent for who logs in for a whole member (JP-16). One at a time under the member's row lock: of the same
 * form twice the second adds nothing, and a word that came between is shown before another follows it.
 */
export async function setConsent(
  actor: MemberActor,
  { on, since }: ConsentChange,
  at: Temporal.Instant,
): Promise<Decision<{ seq: string }>> {
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, () => "member.change", at);
    if (!opened.ok) return opened;
    const term = opened.value.catalogue.operator.campaigns;
    if (!term) return refuse("not-in-portal", null);
    await tx.$executeRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`;
    const newest = await tx.campaignConsent.findFirst({ where: { memberId }, orderBy: { seq: "desc" } });
    if ((newest?.seq.toString() ?? "") !== since)
      return newest?.given === on && newest.accountId === accountId
        ? decide({ seq: newest.seq.toString() })
        : refuse("changed-since-shown", term);
    if ((newest?.given ?? false) === on) return refuse("nothing-to-change", term);
    const added = await tx.campaignConsent.create({
      data: { memberId, given: on, source: "mypage", at: toInstantColumn(at), accountId },
      select: { seq: true },
    });
    await appendAudit(tx, {
      at,
      actor,
      action: "campaign-consent.set",
      subject: { kind: "member", id: memberId },
      memberId,
      data: { method: on ? "on" : "off" },
    });
    return decide({ seq: added.seq.toString() });
  });
}
