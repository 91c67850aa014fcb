import type { Metadata, Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findRefusedRoles } from "@/lib/queries/staff/find-refused-roles";
import { listStaffPeople } from "@/lib/queries/staff/staff-people";
import { openPersonDraft } from "@/lib/services/staff/people/person-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { ConfirmForm } from "../../../../../parts/confirm-form";
import { RefusedRole } from "../../../../../parts/refused-role";
import { addPersonAction } from "../actions";
import { FlowHead } from "../flow-head";
import { newPersonPath, personCookie } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPeople.confirmTitle };
}

/** A new colleague, step 2: the details and what the role opens. */
export default async function ConfirmPersonPage() {
  const { actor } = await requireStaff(newPersonPath);
  const locale = await requestLocale();
  const at = await now();
  const refused = await findRefusedRoles(actor, "staff-people.manage", at);
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  const page = await listStaffPeople(actor, at);
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffPeople;
  const inputHref = newPersonPath as Route;
  const draft = openPersonDraft(actor.staffId, await readDraft(personCookie.name), at);
  if (!draft) {
    return (
      <div className="grid max-w-confirm gap-4">
        <div>
          <FlowHead locale={locale} step={1} title={text.confirmTitle} />
        </div>
        <Note locale={locale} tone="error" title={text.draftGone} />
        <p>
          <ButtonLink href={inputHref} size="small">
            {text.again}
          </ButtonLink>
        </p>
      </div>
    );
  }
  const back = (field: string) => `${inputHref}#${field}` as Route;
  const role = page.table.roles.find(({ code }) => code === draft.role)?.label[locale] ?? draft.role;
  const may = page.table.rows.filter(({ roles }) => roles.includes(draft.role));
  return (
    <div className="max-w-confirm">
      <FlowHead locale={locale} step={1} title={text.confirmTitle} />
      <SummaryList
        locale={locale}
        rows={[
          { label: text.fields.loginId, children: draft.loginId, changeHref: back("loginId") },
          { label: text.fields.name, children: <span className="wrap-anywhere">{draft.name}</span>, changeHref: back("name") },
          { label: text.fields.mail, children: <span className="wrap-anywhere">{draft.mail}</span>, changeHref: back("mail") },
          { label: text.fields.role, children: role, changeHref: back("role") },
          {
            label: text.may,
            children: (
              <ul className="list-disc pl-5">
                {may.map(({ code, label }) => (
                  <li key={code}>{label[locale]}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <ConfirmForm
        locale={locale}
        action={addPersonAction}
        hidden={{ key: draft.staffId }}
        submit={text.confirmSubmit}
        inputHref={inputHref}
        back={text.again}
      />
    </div>
  );
}
