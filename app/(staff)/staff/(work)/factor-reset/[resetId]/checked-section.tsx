import { SummaryList } from "@/components/ui/summary-list";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ResetView } from "@/lib/queries/staff/find-factor-reset";
import { AskedList } from "../../../../parts/asked-list";
import { ContactChanges } from "../../../../parts/contact-changes";
import { StaffSection } from "../../../../parts/staff-heading";
import { staffText } from "../../../../parts/staff-text";

/** What the colleague asked, what came of it, and what changed lately: all that the second person decides by. */
export function CheckedSection({ locale, reset }: { locale: Locale; reset: ResetView }) {
  const { staffReset: text } = messagesFor(locale);
  const { check, changes, changeDays } = reset;
  return (
    <StaffSection id="checked" title={text.checked} aside={text.checkedBy(check.staffName, formatInstant(check.at, locale))}>
      <SummaryList
        locale={locale}
        rows={[
          { label: text.channel, children: staffText(locale).unlock.channels[check.channel] ?? check.channel },
          { label: text.checks, children: <AskedList locale={locale} asked={check.asked} /> },
          { label: text.reason, children: <span className="wrap-anywhere whitespace-pre-wrap">{reset.reason}</span> },
          { label: text.note, children: <span className="wrap-anywhere whitespace-pre-wrap">{check.note || "—"}</span> },
          { label: text.delivery, children: text.deliveries[reset.delivery] ?? reset.delivery },
          {
            label: text.recent(changeDays),
            children: <ContactChanges locale={locale} changes={changes} />,
          },
        ]}
      />
    </StaffSection>
  );
}
