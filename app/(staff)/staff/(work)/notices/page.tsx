import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Table } from "@/components/ui/table";
import { now } from "@/lib/clock";
import { noticeKinds } from "@/lib/domain/notices/notice";
import { listStaffNotices, type NoticeSearch } from "@/lib/queries/notices/staff-notices";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { KeyPager } from "../../../parts/key-pager";
import { RefusedRole } from "../../../parts/refused-role";
import { oneParam, type SearchParams, withQuery } from "../../../parts/search-params";
import { StaffHeading } from "../../../parts/staff-heading";
import { NoticeFilterForm, phases } from "./filter-form";
import { noticeColumns } from "./notice-columns";
import { noticeText } from "./parts/notice-text";
import { inputPath, listPath } from "./parts/paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: noticeText(await requestLocale()).title };
}

const longest = 100;

/** All notices, those published last first; search, kind and state stand in the address. */
export default async function StaffNoticesPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await searchParams;
  const session = await requireStaff("/staff/notices");
  const locale = await requestLocale();
  const search: NoticeSearch = {
    text: (oneParam(query.q) ?? "").trim().slice(0, longest),
    kind: noticeKinds.find((kind) => kind === query.kind) ?? null,
    phase: phases.find((phase) => phase === query.state) ?? null,
    cursor: oneParam(query.cursor),
  };
  const page = await listStaffNotices(session.actor, search, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = noticeText(locale);
  const filtered = search.text !== "" || search.kind !== null || search.phase !== null;
  const write = page.mayWrite ? (
    <ButtonLink href={inputPath(null, "publish")} size="small" icon="plus">
      {text.write}
    </ButtonLink>
  ) : null;
  return (
    <>
      <StaffHeading title={text.title} count={text.count(page.running)} lead={text.lead} aside={write} />
      <NoticeFilterForm locale={locale} search={search} />
      {page.rows.length === 0 ? (
        <Empty
          icon={filtered ? "search" : "info"}
          title={filtered ? text.emptyFilterTitle : text.emptyTitle}
          action={
            filtered ? (
              <ButtonLink href={listPath} look="plain" size="small">
                {text.clear}
              </ButtonLink>
            ) : null
          }
        >
          {filtered ? text.emptyFilterText : text.emptyText}
        </Empty>
      ) : (
        <>
          <Table
            locale={locale}
            dense
            caption={text.title}
            columns={noticeColumns(locale)}
            rows={page.rows}
            rowKey={(row) => row.id}
          />
          <KeyPager
            locale={locale}
            previous={page.previous}
            next={page.next}
            hrefOf={(cursor) =>
              withQuery("/staff/notices", {
                q: search.text,
                kind: search.kind ?? undefined,
                state: search.phase ?? undefined,
                cursor,
              })
            }
          />
        </>
      )}
    </>
  );
}
