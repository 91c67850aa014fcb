import type { Metadata } from "next";
import { Temporal } from "temporal-polyfill";
import { Empty } from "@/components/ui/empty";
import { Table } from "@/components/ui/table";
import { now } from "@/lib/clock";
import { isDay, isoDay } from "@/lib/domain/typed-day";
import { lastVerification } from "@/lib/queries/staff/last-verification";
import { listAudit } from "@/lib/queries/staff/list-audit";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { auditColumns } from "../../../parts/audit-columns";
import { KeyPager } from "../../../parts/key-pager";
import { RefusedRole } from "../../../parts/refused-role";
import { oneParam, type SearchParams, withQuery } from "../../../parts/search-params";
import { StaffHeading } from "../../../parts/staff-heading";
import { staffText } from "../../../parts/staff-text";
import { ChainPanel } from "./chain-panel";
import { AuditFilterForm } from "./filter-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffText(await requestLocale()).audit.title };
}

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  const session = await requireStaff("/staff/audit");
  const locale = await requestLocale();
  const query = await searchParams;
  const typed = {
    actor: oneParam(query.actor, 100)?.trim() ?? "",
    member: oneParam(query.member, 100)?.trim() ?? "",
    action: oneParam(query.action, 60) ?? "",
    from: oneParam(query.from, 20) ?? "",
    until: oneParam(query.until, 20) ?? "",
  };
  const [from, until] = [dayOf(typed.from), dayOf(typed.until)];
  const at = await now();
  const text = staffText(locale).audit;
  const action = Object.hasOwn(text.actions, typed.action) ? typed.action : "";
  const page = await listAudit(session.actor, { ...typed, action, from, until }, oneParam(query.cursor), at);
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;

  return (
    <>
      <StaffHeading title={text.title} lead={text.lead} />
      <ChainPanel locale={locale} last={await lastVerification(session.actor, at)} />
      <AuditFilterForm
        locale={locale}
        typed={{ ...typed, action }}
        badFrom={typed.from !== "" && !from}
        badUntil={typed.until !== "" && !until}
      />
      {page.rows.length === 0 ? (
        <Empty icon="audit" title={text.emptyTitle}>
          {text.emptyText}
        </Empty>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.title}
          columns={auditColumns(locale, { withMember: true })}
          rows={page.rows}
          rowKey={(row) => row.id}
        />
      )}
      <KeyPager
        locale={locale}
        previous={page.previous}
        next={page.next}
        hrefOf={(cursor) => withQuery("/staff/audit", { ...typed, cursor })}
      />
    </>
  );
}

/** A day as somebody types it or a date field sends it; null for anything else. */
function dayOf(text: string): Temporal.PlainDate | null {
  const day = isoDay(text);
  return isDay(day) ? Temporal.PlainDate.from(day) : null;
}
