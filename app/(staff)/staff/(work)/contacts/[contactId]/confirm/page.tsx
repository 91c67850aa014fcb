import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { SummaryList } from "@/components/ui/summary-list";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { openClosing } from "@/lib/services/contact/draft-closing";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { AskedList } from "../../../../../parts/asked-list";
import { ConfirmForm } from "../../../../../parts/confirm-form";
import { RefusedRole } from "../../../../../parts/refused-role";
import { StaffHeading } from "../../../../../parts/staff-heading";
import { staffText } from "../../../../../parts/staff-text";
import { closeContactAction } from "../actions";
import { openContact } from "../open-contact";
import { closingCookie, contactPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffContacts.confirmTitle };
}

/** What was asked and how it ends, before it is recorded. */
export default async function CloseContactPage({ params }: { params: Promise<{ contactId: string }> }) {
  const { session, at, page } = await openContact(params);
  const locale = await requestLocale();
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const { contact } = page;
  const draft = openClosing(session.actor, contact.id, await readDraft(closingCookie(contact.id).name), at);
  const inputHref = contactPath(contact.id);
  if (!draft || contact.state !== "taken") redirect(inputHref);
  const text = messagesFor(locale).staffContacts;
  const { channels, channel: channelLabel } = staffText(locale).unlock;
  const { keptDays } = (await getIdentityTerms(at)).recovery.contact;
  const back = (field: string) => `${inputHref}#${field}` as Route;
  const asked = draft.asked.length > 0;
  return (
    <div className="max-w-confirm">
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: text.title, href: "/staff/contacts" as Route },
          { label: contact.number, href: inputHref },
        ]}
      />
      <div className="mt-2">
        <StaffHeading title={text.confirmTitle} lead={text.confirmLead} />
      </div>
      <SummaryList
        locale={locale}
        rows={[
          ...(contact.about ? [{ label: text.about, children: `${contact.about.member} ${contact.about.memberNumber}` }] : []),
          {
            label: text.check,
            children: asked ? <AskedList locale={locale} asked={draft.asked} /> : text.notAsked,
            changeHref: back("checks"),
          },
          ...(asked && draft.channel
            ? [{ label: channelLabel, children: channels[draft.channel] ?? draft.channel, changeHref: back("channel") }]
            : []),
          { label: text.result, children: text.results[draft.result], changeHref: back("result") },
          {
            label: text.note,
            children: <span className="wrap-anywhere whitespace-pre-wrap">{draft.note || text.none}</span>,
            changeHref: back("note"),
          },
        ]}
      />
      <ul className="mt-4 list-disc space-y-1 pl-6">
        {asked ? <li>{text.willRecord}</li> : null}
        <li>{text.willDelete(keptDays)}</li>
      </ul>
      <ConfirmForm
        locale={locale}
        action={closeContactAction}
        hidden={{ contactId: contact.id, formKey: draft.formKey }}
        submit={text.close}
        inputHref={inputHref}
        back={text.back}
      />
    </div>
  );
}
