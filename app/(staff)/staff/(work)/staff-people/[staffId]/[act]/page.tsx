import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findRefusedRoles } from "@/lib/queries/staff/find-refused-roles";
import { findStaffPerson } from "@/lib/queries/staff/staff-people";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { ConfirmForm } from "../../../../../parts/confirm-form";
import { RefusedRole } from "../../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../../parts/search-params";
import { StaffHeading } from "../../../../../parts/staff-heading";
import { staffTitle } from "../../../../../parts/staff-title";
import { changePersonAction } from "./actions";
import { personActs } from "./acts";
import { ReasonForm } from "./form";

type Props = { params: Promise<{ staffId: string; act: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { staffId, act: wanted } = await params;
  const act = personActs.find((one) => one === wanted);
  return staffTitle(
    async (actor, at) => (act ? findStaffPerson(actor, staffId, at) : null),
    (page, locale) => {
      const { personCrumb, confirms } = messagesFor(locale).staffPeople;
      return act && page.permitted ? confirms[act].title(page.person.name) : personCrumb;
    },
  );
}

/** One act on a colleague's login: what will happen, and the button that does it. */
export default async function PersonActPage({ params, searchParams }: Props) {
  const { staffId, act: wanted } = await params;
  const path = `/staff/staff-people/${/^[0-9a-f-]{36}$/.test(staffId) ? staffId : ""}`;
  const { actor } = await requireStaff(path);
  const locale = await requestLocale();
  const act = personActs.find((one) => one === wanted);
  if (!act) notFound();
  const at = await now();
  const refused = await findRefusedRoles(actor, "staff-people.manage", at);
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  const page = await findStaffPerson(actor, staffId, at);
  if (!page?.permitted) notFound();
  const { person, table } = page;
  const text = messagesFor(locale).staffPeople;
  const to = oneParam((await searchParams).to, 31);
  const chosen = table.roles.find(({ code }) => code === to);
  if (act === "role" && !chosen) notFound();
  const words = text.confirms[act];
  const hidden = { person: person.id, act, ...(act === "role" && chosen ? { role: chosen.code } : {}) };
  const points =
    act === "role" ? text.confirms.role.points(person.roleName[locale], chosen?.label[locale] ?? "") : text.confirms[act].points;
  const pointless = person.isViewer ? text.ownTitle : act === "role" && to === person.role ? text.sameRole : null;
  return (
    <div className="max-w-confirm">
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: text.title, href: "/staff/staff-people" as Route },
          { label: person.name, href: path as Route },
          { label: words.submit },
        ]}
      />
      <div className="mt-2">
        <StaffHeading title={words.title(person.name)} count={person.loginId} />
      </div>
      {pointless ? (
        <Note locale={locale} title={pointless} />
      ) : (
        <>
          <ul className="list-disc pl-6">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          {act === "end-sessions" ? (
            <ConfirmForm
              locale={locale}
              action={changePersonAction}
              hidden={hidden}
              submit={words.submit}
              inputHref={path as Route}
              back={text.back}
            />
          ) : (
            <ReasonForm
              locale={locale}
              hidden={hidden}
              text={{ reason: text.reason, reasonHint: text.reasonHint, submit: words.submit, back: text.back }}
              backHref={path as Route}
            />
          )}
        </>
      )}
    </div>
  );
}
