import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Chip } from "@/components/ui/chip";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { contactResults } from "@/lib/domain/contact/contact-entry";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContactView } from "@/lib/queries/contact/find-contact";
import type { UnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { questionViews } from "../../../../parts/question-words";
import { withQuery } from "../../../../parts/search-params";
import { StaffSection } from "../../../../parts/staff-heading";
import { ClosingForm } from "./closing-form";
import { MatchForm } from "./match-form";

type Props = {
  locale: Locale;
  contact: ContactView;
  questions: UnlockQuestions | null;
  entered: Readonly<Record<string, string>>;
};

/** The work of whoever has taken it: whose login it is, the identity check, the result. */
export function WorkSections({ locale, contact, questions, entered }: Props) {
  const text = messagesFor(locale).staffContacts;
  const { about } = contact;
  const results = contactResults
    .filter((one) => about !== null || one !== "answered")
    .map((value) => ({ value, label: text.results[value] }));
  return (
    <>
      <StaffSection id="who" title={text.whoTitle}>
        {about ? <About locale={locale} about={about} /> : <p>{text.whoLead}</p>}
        <p className="mt-2">
          <TextLink href={withQuery("/staff/members", { q: contact.name })} icon="search">
            {text.find}
          </TextLink>
        </p>
        <MatchForm
          locale={locale}
          contactId={contact.id}
          text={{ typed: text.typed, submit: about ? text.matchAgain : text.match }}
        />
      </StaffSection>
      <StaffSection id="close" title={about ? text.checkTitle : text.closeTitle}>
        <p>{about && questions ? text.checkLead(questions.needed) : text.closeLead}</p>
        <ClosingForm
          key={about?.accountId}
          locale={locale}
          contactId={contact.id}
          questions={about && questions ? questionViews(questions.questions, locale) : []}
          entered={entered}
          text={{ result: text.result, results, note: text.note, noteHint: text.noteHint, submit: text.toConfirm }}
        />
      </StaffSection>
    </>
  );
}

function About({ locale, about }: { locale: Locale; about: NonNullable<ContactView["about"]> }) {
  const text = messagesFor(locale).staffContacts;
  return (
    <>
      <SummaryList
        locale={locale}
        rows={[
          {
            label: text.about,
            children: (
              <TextLink href={`/staff/members/${about.memberId}` as Route}>
                {about.member} <span className="nums">{about.memberNumber}</span>
              </TextLink>
            ),
          },
          {
            label: text.login,
            children: (
              <span className="flex flex-wrap items-center gap-3">
                {about.loginId}
                {about.locked ? (
                  <Chip tone="error" icon="lock">
                    {text.lockedNow}
                  </Chip>
                ) : null}
              </span>
            ),
          },
        ]}
      />
      {about.locked ? (
        <div className="mt-3 flex flex-wrap items-center gap-4">
          <ButtonLink href={`/staff/locks/${about.accountId}` as Route} look="outline" size="small">
            {text.toUnlock}
          </ButtonLink>
          <span className="text-muted">{text.unlockHint}</span>
        </div>
      ) : null}
    </>
  );
}
