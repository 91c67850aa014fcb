import type { Metadata } from "next";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findRefusedRoles } from "@/lib/queries/staff/find-refused-roles";
import { listStaffPeople } from "@/lib/queries/staff/staff-people";
import { openPersonDraft } from "@/lib/services/staff/people/person-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../../parts/refused-role";
import { FlowHead } from "./flow-head";
import { PersonForm } from "./form";
import { newPersonPath, personCookie } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPeople.newTitle };
}

/** A new colleague, step 1. */
export default async function NewPersonPage() {
  const { actor } = await requireStaff(newPersonPath);
  const locale = await requestLocale();
  const at = await now();
  const refused = await findRefusedRoles(actor, "staff-people.manage", at);
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  const page = await listStaffPeople(actor, at);
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffPeople;
  const draft = openPersonDraft(actor.staffId, await readDraft(personCookie.name), at);
  const taken = draft !== null && page.people.some(({ id }) => id === draft.staffId);
  const { rows, roles } = page.table;
  return (
    <div className="max-w-main">
      <FlowHead locale={locale} step={0} title={text.newTitle} lead={text.newLead} />
      <PersonForm
        locale={locale}
        roles={roles.map(({ code, label, about }) => ({
          value: code,
          label: label[locale],
          hint: about?.[locale] ?? text.mayCount(rows.filter((row) => row.roles.includes(code)).length),
        }))}
        entered={draft && !taken ? { loginId: draft.loginId, name: draft.name, mail: draft.mail, role: draft.role } : {}}
      />
    </div>
  );
}
