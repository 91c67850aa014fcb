import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { formatInstant, formatTime } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findRefusedRoles } from "@/lib/queries/staff/find-refused-roles";
import { findFirstPassword, findStaffPerson } from "@/lib/queries/staff/staff-people";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../../parts/search-params";
import { StaffSection } from "../../../../../parts/staff-heading";
import { newPersonPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPeople.completeTitle };
}

/** A new colleague, step 3: the first password, for some minutes and for whoever added the person. */
export default async function PersonAddedPage({ searchParams }: { searchParams: SearchParams }) {
  const { actor } = await requireStaff(newPersonPath);
  const locale = await requestLocale();
  const at = await now();
  const refused = await findRefusedRoles(actor, "staff-people.manage", at);
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  const page = await findStaffPerson(actor, oneParam((await searchParams).person) ?? "", at);
  if (!page?.permitted) notFound();
  const { person } = page;
  const text = messagesFor(locale).staffPeople;
  const first = await findFirstPassword(actor, person.id, at);
  const facts = [
    { label: text.fields.loginId, value: person.loginId },
    { label: text.fields.name, value: person.name },
    { label: text.fields.role, value: person.roleName[locale] },
    ...(person.firstUntil ? [{ label: text.firstPasswordUntil, value: formatInstant(person.firstUntil, locale) }] : []),
    ...(first ? [{ label: text.first, value: <code className="font-mono">{first.password}</code> }] : []),
  ];
  return (
    <div className="max-w-confirm">
      <CompletePanel title={text.completeTitle} facts={facts}>
        {first ? <p>{text.firstUntil(formatTime(first.until))}</p> : null}
      </CompletePanel>
      {first ? null : (
        <div className="mt-4">
          <Note locale={locale} title={text.firstGoneTitle}>
            {person.state === "first-login" ? text.firstGone : null}
          </Note>
        </div>
      )}
      <StaffSection id="next" title={text.next}>
        <ol className="list-decimal pl-6">
          {text.nextList.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </StaffSection>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={`/staff/staff-people/${person.id}` as Route} look="outline" size="small">
          {text.toPerson}
        </ButtonLink>
        <ButtonLink href={"/staff/staff-people" as Route} look="plain" size="small">
          {text.toList}
        </ButtonLink>
      </p>
    </div>
  );
}
