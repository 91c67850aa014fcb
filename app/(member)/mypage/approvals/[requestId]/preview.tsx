import { PointBody } from "@/components/procedures/point-body";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ConfirmationDocument } from "@/lib/i18n/procedures/confirmation-document";

/** The very contents that the requester agreed to, without what concerns the requester's own screen. */
export function Preview({ locale, document }: { locale: Locale; document: ConfirmationDocument }) {
  const { approval, procedures } = messagesFor(locale);
  const { points, parties, partiesHeading } = document;
  return (
    <>
      {points.length > 0 ? (
        <Section id="preview" title={approval.view.preview}>
          <SummaryList
            locale={locale}
            numbered
            rows={points.map((point) => ({ label: point.label, children: <PointBody point={point} /> }))}
          />
        </Section>
      ) : null}
      <Section id="parties" title={partiesHeading}>
        <SummaryList
          locale={locale}
          rows={parties
            .filter(({ label }) => label !== procedures.parties.mail)
            .map(({ label, value }) => ({ label, children: <span className="wrap-anywhere">{value}</span> }))}
        />
      </Section>
    </>
  );
}
