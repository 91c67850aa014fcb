import "server-only";
import type { Temporal } from "temporal-polyfill";
import { countOptedIn, type OptedIn } from "@/lib/db/campaign-recipients";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { CampaignText } from "@/lib/domain/campaigns/campaign-text";
import { rolePermitted } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

/** How far the mails of a campaign are. */
export type CampaignCounts = {
  readonly queued: number;
  readonly sent: number;
  readonly withheld: number;
  readonly failed: number;
};

type By = { readonly name: string; readonly at: Temporal.Instant };

export type StaffCampaign = CampaignText & {
  readonly id: string;
  readonly version: number;
  readonly state: "draft" | "sending" | "sent";
  readonly written: By;
  readonly confirmed: By | null;
  readonly recipients: number | null;
  readonly counts: CampaignCounts;
};

export type StaffCampaignsPage = {
  readonly permitted: true;
  readonly rows: readonly StaffCampaign[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly opted: OptedIn;
  readonly mayWrite: boolean;
};

type Row = Awaited<ReturnType<Tx["campaign"]["findMany"]>>[number];

const onOnePage = 20;

/** Campaign mails, the newest first, with what became of each. */
export async function listStaffCampaigns(
  viewer: StaffViewer,
  wanted: number,
  at: Temporal.Instant,
): Promise<NotPermitted | StaffCampaignsPage> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "campaign.list", at);
    if (refused) return refused;
    const total = await tx.campaign.count();
    const pages = Math.max(1, Math.ceil(total / onOnePage));
    const page = Math.min(Math.max(1, wanted), pages);
    const rows = await tx.campaign.findMany({
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * onOnePage,
      take: onOnePage,
    });
    const { write } = await rightsOf(tx, viewer, at);
    return {
      permitted: true as const,
      rows: await readCampaigns(tx, rows),
      total,
      page,
      pages,
      opted: await countOptedIn(tx),
      mayWrite: write,
    };
  });
}

export type StaffCampaignPage = {
  readonly permitted: true;
  readonly campaign: StaffCampaign;
  readonly opted: OptedIn;
  readonly mayWrite: boolean;
  readonly maySend: boolean;
};

/** One campaign mail. Null: not there. */
export async function findStaffCampaign(
  viewer: StaffViewer,
  id: string,
  at: Temporal.Instant,
): Promise<NotPermitted | StaffCampaignPage | null> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "campaign.list", at);
    if (refused) return refused;
    const row = isUuid(id) ? await tx.campaign.findUnique({ where: { id } }) : null;
    const [campaign] = row ? await readCampaigns(tx, [row]) : [];
    if (!campaign) return null;
    const { write, send } = await rightsOf(tx, viewer, at);
    return { permitted: true as const, campaign, opted: await countOptedIn(tx), mayWrite: write, maySend: send };
  });
}

/** Who may write; null: the viewer may. */
export async function mayWriteCampaigns(viewer: StaffViewer, at: Temporal.Instant): Promise<NotPermitted | null> {
  return asStaff(viewer, (tx) => refusedRoles(tx, viewer, "campaign.write", at));
}

async function rightsOf(tx: Tx, viewer: StaffViewer, at: Temporal.Instant) {
  const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
  const may = (permission: string) => rolePermitted(viewer.role, permission, catalogue.staff).ok;
  return { write: may("campaign.write"), send: may("campaign.send") };
}

async function readCampaigns(tx: Tx, rows: readonly Row[]): Promise<StaffCampaign[]> {
  const staff = await tx.staff.findMany({
    where: { id: { in: rows.flatMap((row) => [row.createdBy, row.confirmedBy ?? row.createdBy]) } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string) => staff.find((one) => one.id === id)?.name ?? "";
  const counts = await countsOf(tx, rows);
  return rows.map(({ id, version, state, subjectJa, bodyJa, subjectEn, bodyEn, recipients, ...row }) => ({
    ...{ id, version, subjectJa, bodyJa, subjectEn, bodyEn, recipients },
    state: state === "sent" ? "sent" : state === "sending" ? "sending" : "draft",
    written: { name: nameOf(row.createdBy), at: fromInstantColumn(row.createdAt) },
    confirmed:
      row.confirmedBy && row.confirmedAt ? { name: nameOf(row.confirmedBy), at: fromInstantColumn(row.confirmedAt) } : null,
    counts: counts.get(id) ?? { queued: 0, sent: 0, withheld: 0, failed: 0 },
  }));
}

async function countsOf(tx: Tx, rows: readonly Row[]): Promise<Map<string, CampaignCounts>> {
  const ids = rows.map((row) => row.id);
  const found = await tx.$queryRaw<(CampaignCounts & { id: string })[]>`
    SELECT r.campaign_id::text AS id,
           (count(*) FILTER (WHERE m.sent_at IS NULL AND r.withheld_at IS NULL))::int AS queued,
           (count(*) FILTER (WHERE m.sent_at IS NOT NULL))::int AS sent,
           (count(*) FILTER (WHERE r.withheld_at IS NOT NULL))::int AS withheld,
           (count(*) FILTER (WHERE m.sent_at IS NULL AND r.withheld_at IS NULL AND m.last_error IS NOT NULL))::int AS failed
    FROM campaign_recipient r JOIN mail m ON m.id = r.mail_id
    WHERE r.campaign_id = ANY(${ids}::uuid[]) GROUP BY r.campaign_id`;
  return new Map(found.map(({ id, ...counts }) => [id, counts]));
}
