import type { Metadata, Route } from "next";
import { ClaimStateChip } from "@/components/billing/claim-state-chip";
import { Empty } from "@/components/ui/empty";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listStaffClaims, type StaffClaim } from "@/lib/queries/claims/staff-claims";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { StaffHeading } from "../../../parts/staff-heading";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).claims.staff.title };
}

/** Claims that wait for an answer, the oldest first; below them those that have one. */
export default async function StaffClaimsPage() {
  const session = await requireStaff("/staff/claims");
  const locale = await requestLocale();
  const at = await now();
  const page = await listStaffClaims(session.actor, at);
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).claims;
  const columns: Column<StaffClaim>[] = [
    {
      key: "number",
      label: text.number,
      rowHeader: true,
      cell: (claim) => (
        <TextLink href={`/staff/claims/${claim.id}` as Route} bold>
          {claim.number}
        </TextLink>
      ),
    },
    { key: "received", label: text.receivedOn, cell: (claim) => formatDate(claim.receivedOn, locale) },
    {
      key: "member",
      label: text.staff.member,
      cell: (claim) => <TextLink href={`/staff/members/${claim.memberId}` as Route}>{claim.member}</TextLink>,
    },
    { key: "damaged", label: text.damagedOn, cell: (claim) => formatDate(claim.damagedOn, locale) },
    { key: "equipment", label: text.equipment, cell: (claim) => <span className="wrap-anywhere">{claim.equipment}</span> },
    {
      key: "state",
      label: text.state,
      bareInCard: true,
      cell: (claim) => <ClaimStateChip locale={locale} state={claim.state} />,
    },
  ];
  return (
    <>
      <StaffHeading title={text.staff.title} count={text.staff.count(page.waiting)} aside={formatInstant(at, locale)} />
      {page.rows.length === 0 ? (
        <Empty icon="document" title={text.staff.emptyTitle}>
          {text.staff.emptyText}
        </Empty>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.staff.title}
          columns={columns}
          rows={[...page.rows]}
          rowKey={(claim) => claim.id}
        />
      )}
    </>
  );
}
