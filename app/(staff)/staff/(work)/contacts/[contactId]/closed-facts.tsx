import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { SummaryList } from "@/components/ui/summary-list";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContactView } from "@/lib/queries/contact/find-contact";
import { StaffSection } from "../../../../parts/staff-heading";

type Props = { locale: Locale; closing: NonNullable<ContactView["closing"]> };

/** How it ended, by whom, and whether the identity check passed. */
export function ClosedFacts({ locale, closing }: Props) {
  const text = messagesFor(locale).staffContacts;
  const { checkPassed } = closing;
  return (
    <StaffSection id="closed" title={text.closedFacts}>
      <SummaryList
        locale={locale}
        rows={[
          { label: text.result, children: text.results[closing.result] },
          {
            label: text.check,
            children: checkPassed === null ? text.notAsked : checkPassed ? text.checkPassed : text.checkFailed,
          },
          { label: text.note, children: <span className="wrap-anywhere whitespace-pre-wrap">{closing.note || text.none}</span> },
          { label: text.taker, children: text.closedBy(closing.by, formatInstant(closing.at, locale)) },
        ]}
      />
      <p className="mt-4">
        <ButtonLink href={"/staff/contacts" as Route} look="plain" size="small">
          {text.toList}
        </ButtonLink>
      </p>
    </StaffSection>
  );
}
