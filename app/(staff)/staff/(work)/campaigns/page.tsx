import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Pager } from "@/components/ui/pager";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listStaffCampaigns, type StaffCampaign } from "@/lib/queries/campaigns/staff-campaigns";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { oneParam, type SearchParams, withQuery } from "../../../parts/search-params";
import { StaffHeading } from "../../../parts/staff-heading";
import { campaignPath, campaignsPath, newCampaignPath } from "./paths";
import { CampaignStateChip } from "./state-chip";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffCampaigns.title };
}

/** Campaign mails, the newest first, with what became of each (JP-16). */
export default async function CampaignsPage({ searchParams }: { searchParams: SearchParams }) {
  const session = await requireStaff(campaignsPath);
  const locale = await requestLocale();
  const asked = oneParam((await searchParams).page, 6);
  const page = await listStaffCampaigns(session.actor, asked && /^\d+$/.test(asked) ? Number(asked) : 1, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffCampaigns;
  const figure = (key: keyof StaffCampaign["counts"]): Column<StaffCampaign> => ({
    key,
    label: text.columns[key],
    align: "end",
    cell: ({ state, counts }) => <span className="nums">{state === "draft" ? "—" : counts[key]}</span>,
  });
  const columns: Column<StaffCampaign>[] = [
    {
      key: "subject",
      label: text.columns.subject,
      rowHeader: true,
      cell: ({ id, state, subjectJa }) => (
        <TextLink href={campaignPath(id, state === "draft" ? "confirm" : "")} bold>
          <span className="wrap-anywhere">{subjectJa}</span>
        </TextLink>
      ),
    },
    {
      key: "state",
      label: text.columns.state,
      bareInCard: true,
      cell: ({ state }) => <CampaignStateChip locale={locale} state={state} />,
    },
    {
      key: "at",
      label: text.columns.confirmedAt,
      cell: ({ confirmed }) => (confirmed ? formatInstant(confirmed.at, locale) : "—"),
    },
    {
      key: "recipients",
      label: text.columns.recipients,
      align: "end",
      cell: ({ recipients }) => <span className="nums">{recipients ?? "—"}</span>,
    },
    figure("sent"),
    figure("queued"),
    figure("withheld"),
    figure("failed"),
  ];
  return (
    <>
      <StaffHeading
        title={text.title}
        count={text.count(page.total)}
        lead={`${text.lead} ${text.opted(page.opted.total)}`}
        aside={
          page.mayWrite ? (
            <ButtonLink href={newCampaignPath()} size="small">
              {text.write}
            </ButtonLink>
          ) : null
        }
      />
      {page.rows.length === 0 ? (
        <Empty icon="mail" title={text.emptyTitle}>
          {text.emptyText}
        </Empty>
      ) : (
        <>
          <Table locale={locale} dense caption={text.title} columns={columns} rows={[...page.rows]} rowKey={({ id }) => id} />
          <Pager
            locale={locale}
            page={page.page}
            pages={page.pages}
            hrefOf={(next) => withQuery(campaignsPath, { page: String(next) })}
          />
        </>
      )}
    </>
  );
}
