import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import type { CampaignText } from "@/lib/domain/campaigns/campaign-text";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type CampaignDraft = CampaignText & {
  /** Null: a new one. Else the draft and the version of it that was on the screen. */
  readonly of: { readonly id: string; readonly version: number } | null;
};

/** Writes a draft, or changes one as long as nobody else changed or sent it meanwhile. */
export async function saveCampaign(
  staff: StaffActor,
  { of, ...text }: CampaignDraft,
  at: Temporal.Instant,
): Promise<Decision<{ campaignId: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "campaign.write", at);
    if (!permitted.ok) return permitted;
    if (of) {
      if (!isUuid(of.id)) return refuse("changed-by-another", null);
      const { count } = await tx.campaign.updateMany({
        where: { id: of.id, version: of.version, state: "draft" },
        data: { ...text, version: of.version + 1 },
      });
      if (count !== 1) return refuse("changed-by-another", null);
    }
    const campaignId = of?.id ?? randomUUID();
    if (!of)
      await tx.campaign.createMany({
        data: [{ id: campaignId, ...text, createdBy: staff.staffId, createdAt: toInstantColumn(at) }],
      });
    await appendAudit(tx, {
      at,
      actor: staff,
      action: "campaign.written",
      subject: { kind: "campaign", id: campaignId },
      memberId: null,
    });
    return decide({ campaignId });
  });
}
