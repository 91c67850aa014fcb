import { RetentionTable } from "@/components/billing/retention-tables";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { StaffDeletion } from "@/lib/queries/member-information/staff-deletion";
import { StaffSection } from "../../../../../parts/staff-heading";

/** What goes at once, and what stays for how long. */
export function DeletionLists({ locale, request }: { locale: Locale; request: StaffDeletion }) {
  const { staffReports, ownData } = messagesFor(locale);
  const text = staffReports.leavings;
  const words = ownData.deletion;
  const heads = { what: words.what, when: words.when, basis: words.basis };
  const { kept, removed, documents } = request;
  return (
    <>
      <StaffSection id="removes" title={text.removes}>
        <RetentionTable
          locale={locale}
          caption={text.removes}
          heads={heads}
          rows={removed.map(({ name, rule, clause }) => ({ name, when: words.atOnce, term: { rule, clause } }))}
          documents={documents}
        />
      </StaffSection>
      <StaffSection id="keeps" title={text.keeps}>
        <RetentionTable
          locale={locale}
          caption={text.keeps}
          heads={{ ...heads, when: words.howLong }}
          rows={kept.map(({ name, years, rule, clause }) => ({ name, when: text.years(years), term: { rule, clause } }))}
          documents={documents}
        />
      </StaffSection>
    </>
  );
}
