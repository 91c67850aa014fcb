import type { Metadata, Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { now } from "@/lib/clock";
import { type MemberSort, searchMembers } from "@/lib/queries/staff/search-members";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { KeyPager } from "../../../parts/key-pager";
import { RefusedRole } from "../../../parts/refused-role";
import { oneParam, type SearchParams, withQuery } from "../../../parts/search-params";
import { StaffHeading } from "../../../parts/staff-heading";
import { staffText } from "../../../parts/staff-text";
import { MemberTable } from "./member-table";
import { MemberSearchForm } from "./search-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffText(await requestLocale()).staff.members.title };
}

const LONGEST = 100;

export default async function MembersPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await searchParams;
  const given = (oneParam(query.q, 10_000) ?? "").trim();
  const session = await requireStaff(withQuery("/staff/members", { q: /^[\w-]*$/.test(given) ? given : undefined }));
  const locale = await requestLocale();
  const text = staffText(locale).staff.members;
  const tooLong = given.length > LONGEST;
  const sort: MemberSort = query.sort === "kana" ? "kana" : "number";
  const descending = query.order === "desc";
  const search = { text: tooLong ? given.slice(0, LONGEST) : given, sort, descending, cursor: oneParam(query.cursor) };
  const page = await searchMembers(session.actor, search, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;

  const hrefOf = (next: { sort: MemberSort; descending: boolean; cursor?: string }): Route =>
    withQuery("/staff/members", {
      q: given,
      sort: next.sort === "number" ? undefined : next.sort,
      order: next.descending ? "desc" : undefined,
      cursor: next.cursor,
    });
  return (
    <>
      <StaffHeading title={text.title} />
      <MemberSearchForm locale={locale} value={given} error={tooLong ? text.tooLong : undefined} />
      {tooLong ? null : page.rows.length === 0 ? (
        <Empty
          icon="search"
          title={given ? text.emptyTitle(given) : text.nobodyTitle}
          action={
            given ? (
              <ButtonLink href="/staff/members" look="plain" size="small">
                {text.clear}
              </ButtonLink>
            ) : null
          }
        >
          {given ? text.emptyText : null}
        </Empty>
      ) : (
        <>
          <h2 className="mt-4 mb-1 text-body">{given ? text.results(given) : text.everyone}</h2>
          <MemberTable locale={locale} rows={page.rows} sort={sort} descending={descending} hrefOf={hrefOf} />
          <KeyPager
            locale={locale}
            previous={page.previous}
            next={page.next}
            hrefOf={(cursor) => hrefOf({ sort, descending, cursor })}
          />
        </>
      )}
    </>
  );
}
