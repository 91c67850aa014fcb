import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { countOptedIn } from "@/lib/db/campaign-recipients";
import { toInstantColumn } from "@/lib/db/dates";
import { enqueueJob } from "@/lib/db/jobs";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

/**
 * Has a draft sent: once, in the version that was on the screen. The worker writes the mails, asking each member's consent anew; pressed
 * twice it is the same success.
 */
export async function confirmCampaign(
  staff: StaffActor,
  { campaignId, version }: { readonly campaignId: string; readonly version: number },
  at: Temporal.Instant,
): Promise<Decision<{ campaignId: string }>> {
  if (!isUuid(campaignId)) return refuse("changed-by-another", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "campaign.send", at);
    if (!permitted.ok) return permitted;
    const recipients = (await countOptedIn(tx)).total;
    const { count } =
      recipients === 0
        ? { count: 0 }
        : await tx.campaign.updateMany({
            where: { id: campaignId, version, state: "draft" },
            data: { state: "sending", confirmedBy: staff.staffId, confirmedAt: toInstantColumn(at), recipients },
          });
    if (count !== 1) {
      const there = await tx.campaign.findUnique({ where: { id: campaignId }, select: { state: true, version: true } });
      const isDone = there && there.state !== "draft" && there.version === version;
      return isDone ? decide({ campaignId }) : refuse("changed-by-another", null);
    }
    await appendAudit(tx, {
      at,
      actor: staff,
      action: "campaign.confirmed",
      subject: { kind: "campaign", id: campaignId },
      memberId: null,
      data: { count: recipients },
    });
    await enqueueJob(tx, "send-campaign", { campaignId });
    return decide({ campaignId });
  });
}
