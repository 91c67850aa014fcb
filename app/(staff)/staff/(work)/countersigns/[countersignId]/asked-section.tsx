import { Temporal } from "temporal-polyfill";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CountersignView } from "@/lib/queries/staff/find-countersign";
import { AskedList } from "../../../../parts/asked-list";
import { ContactChanges } from "../../../../parts/contact-changes";
import { StaffSection } from "../../../../parts/staff-heading";
import { staffText } from "../../../../parts/staff-text";

/** What a colleague asked for, what was checked, and what changed lately: all that the second person decides by. */
export function AskedSection({ locale, view }: { locale: Locale; view: CountersignView }) {
  const { staffCountersign: text, staffCertificate, staffReset } = messagesFor(locale);
  const { channel, asked, reason, delivery, appliedOn } = view.entered;
  const deliveries: Readonly<Record<string, string>> = staffCertificate.deliveries;
  const { requested } = view;
  return (
    <StaffSection id="asked" title={text.asked} aside={text.askedBy(requested.name, formatInstant(requested.at, locale))}>
      <SummaryList
        locale={locale}
        rows={[
          { label: text.member, children: `${view.memberName} ${view.memberNumber}` },
          { label: text.loginId, children: <strong className="nums">{view.loginId}</strong> },
          { label: staffReset.channel, children: staffText(locale).unlock.channels[channel] ?? channel },
          { label: staffReset.checks, children: <AskedList locale={locale} asked={asked} /> },
          { label: staffCertificate.reason, children: <span className="wrap-anywhere whitespace-pre-wrap">{reason}</span> },
          ...(appliedOn ? [{ label: text.appliedOn, children: formatDate(Temporal.PlainDate.from(appliedOn), locale) }] : []),
          ...(delivery ? [{ label: text.delivery, children: deliveries[delivery] ?? delivery }] : []),
          ...(view.address ? [{ label: text.address, children: <span className="wrap-anywhere">{view.address}</span> }] : []),
          {
            label: staffReset.recent(view.changeDays),
            children: <ContactChanges locale={locale} changes={view.changes} />,
          },
        ]}
      />
    </StaffSection>
  );
}
