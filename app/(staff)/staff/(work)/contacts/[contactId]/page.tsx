import type { Metadata, Route } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContactClosing } from "@/lib/services/contact/contact-closing";
import { openClosing } from "@/lib/services/contact/draft-closing";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { RefusedRole } from "../../../../parts/refused-role";
import { StaffHeading } from "../../../../parts/staff-heading";
import { takeContactAction } from "./actions";
import { ClosedFacts } from "./closed-facts";
import { openContact } from "./open-contact";
import { closingCookie } from "./paths";
import { RequestFacts } from "./request-facts";
import { WorkSections } from "./work-sections";

type Props = { params: Promise<{ contactId: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffContacts.title };
}

/** One request of somebody who can't log in: take it, find whose login it is, check who asks, close it (CL-05). */
export default async function ContactRequestPage({ params, searchParams }: Props) {
  const { session, at, page } = await openContact(params);
  const locale = await requestLocale();
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffContacts;
  const { contact, mayHandle } = page;
  const { taker, closing, about } = contact;
  const mine = taker?.id === session.actor.staffId && closing === null;
  const questions = mine && about ? await listUnlockQuestions(session.actor, about.accountId, at, "contact.handle") : null;
  const draft = mine ? openClosing(session.actor, contact.id, await readDraft(closingCookie(contact.id).name), at) : null;
  return (
    <div className="max-w-main">
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: "/staff/contacts" as Route }, { label: contact.number }]} />
      <div className="mt-2">
        <StaffHeading title={contact.number} count={text.states[contact.state]} />
      </div>
      {closing && (await searchParams).closed === "1" ? (
        <div className="mb-4">
          <Note locale={locale} tone="success" live title={text.closedTitle} />
        </div>
      ) : null}
      <RequestFacts locale={locale} contact={contact} />
      {closing ? (
        <ClosedFacts locale={locale} closing={closing} />
      ) : !mayHandle ? (
        <p className="mt-6">{text.mayNot}</p>
      ) : mine ? (
        <WorkSections
          locale={locale}
          contact={contact}
          questions={questions?.ok ? questions.value : null}
          entered={draft ? valuesOf(draft) : {}}
        />
      ) : (
        <div className="mt-6 grid gap-3">
          {taker ? <p>{text.notYours(taker.name)}</p> : null}
          <ButtonForm
            locale={locale}
            action={takeContactAction}
            fields={{ contactId: contact.id, shownTaker: taker?.id ?? "" }}
            label={taker ? text.takeOver(taker.name) : text.take}
            look={taker ? "outline" : "primary"}
            size="small"
          />
        </div>
      )}
    </div>
  );
}

function valuesOf({ asked, channel, result, note }: ContactClosing): Record<string, string> {
  const checks = asked.map((one) => [`check-${one.question}`, one.result] as const);
  return { ...(channel ? { channel } : {}), result, note, ...Object.fromEntries(checks) };
}
