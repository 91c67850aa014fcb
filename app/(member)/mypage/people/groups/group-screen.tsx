import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findGroupForm } from "@/lib/queries/people/groups";
import { findPeopleDraft } from "@/lib/queries/people/people-change";
import { requireMember } from "@/lib/web/guard";
import { refusedPart } from "../../_parts/refused-part";
import { groupPath, groupsPath, peoplePath } from "../paths";
import { GroupForm } from "./group-form";

/** The form of a new group, or of one that there is, filled with what it is or what a draft holds. */
export async function GroupScreen({ groupId, draft }: { groupId: string | null; draft: string | string[] | undefined }) {
  const actor = await requireMember(groupPath(groupId));
  const { locale } = actor;
  const { groups: text, form: words, title, steps } = messagesFor(locale).people;
  const back = { href: groupsPath, label: text.title };
  const refused = groupId ? null : await refusedPart(actor, { permission: "people.manage", title: text.newTitle, back });
  if (refused) return refused;
  const form = await findGroupForm(actor, groupId, await now());
  if (!form) notFound();
  const kept = await findPeopleDraft(actor, "save-group", draft);
  const current = kept?.groupId === groupId ? kept : (form.group ?? { name: "", people: [] });
  const { name, nameHint, people, peopleHint } = text;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[
          { label: title, href: peoplePath },
          { label: text.title, href: groupsPath },
          { label: form.group?.name ?? text.make },
        ]}
        steps={{ labels: [steps.input, steps.confirm, steps.complete], current: 0 }}
        title={form.group ? text.editTitle(form.group.name) : text.newTitle}
        lead={text.lead}
      />
      <GroupForm
        locale={locale}
        groupId={groupId}
        text={{ name, nameHint, people, peopleHint, next: words.next }}
        values={{ name: current.name, ...Object.fromEntries(current.people.map((id) => [`person-${id}`, "yes"])) }}
        people={form.people.map((one) => ({
          grantId: one.grantId,
          label: `${one.name}（${one.loginId}）`,
          hint: form.roleNames.find(({ code }) => code === one.role)?.label[locale] ?? one.role,
        }))}
        back={
          <ButtonLink href={groupsPath} look="plain" size="large" className="max-sm:w-full">
            {words.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
