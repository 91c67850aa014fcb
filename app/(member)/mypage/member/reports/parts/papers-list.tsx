import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ReportView } from "@/lib/queries/member-information/report-view";

/** What papers are called and how large they are; nobody but staff opens them again. */
export function PapersList({ locale, papers }: { locale: Locale; papers: ReportView["documents"] }) {
  const text = messagesFor(locale).memberInformation.reports;
  return (
    <ul className="list-disc pl-5">
      {papers.map(({ id, name, bytes, removed }) => (
        <li key={id} className="wrap-anywhere">
          {name} <span className="nums text-muted">{text.size(String(Math.ceil(bytes / 1000)))}</span>
          {removed ? <span className="block text-muted">{text.removed}</span> : null}
        </li>
      ))}
    </ul>
  );
}
