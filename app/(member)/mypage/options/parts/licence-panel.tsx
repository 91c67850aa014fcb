import { TermChips } from "@/components/billing/term-chips";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { LicenceView } from "@/lib/queries/licences/find-licence";

type Props = { locale: Locale; licence: LicenceView; name: string; documents: DocumentTitles };

/** What a purchase is activated with: for those who may see it only, and never in a mail. */
export function LicencePanel({ locale, licence, name, documents }: Props) {
  const text = messagesFor(locale).options;
  return (
    <Section id="licence" title={text.licenceTitle}>
      <SummaryList
        locale={locale}
        rows={[
          {
            label: text.licencePin,
            children: (
              <>
                <p className="nums text-h3 font-bold text-heading wrap-anywhere">{licence.pin}</p>
                <p className="text-note text-muted">{text.licencePinNote}</p>
              </>
            ),
          },
          {
            label: text.licenceDownload,
            children: (
              <a href={licence.download} rel="noreferrer noopener" className="text-link underline wrap-anywhere">
                {text.licenceDownloadLink(name)}
              </a>
            ),
          },
          {
            label: text.licenceDevices,
            children: (
              <>
                {text.licenceDevicesText(licence.devices)}{" "}
                <TermChips locale={locale} terms={[licence.term]} documents={documents} />
              </>
            ),
          },
          { label: text.licenceIssued, children: formatDate(licence.issuedOn, locale) },
        ]}
      />
    </Section>
  );
}
