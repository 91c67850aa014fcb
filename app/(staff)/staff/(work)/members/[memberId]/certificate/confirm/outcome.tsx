import { Icon } from "@/components/ui/icon";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type OutcomeProps = { locale: Locale; passes: boolean; ends: boolean; terms: IdentityTerms["activationCode"] };

/** What pressing the button does, point by point. */
export function Outcome({ locale, passes, ends, terms }: OutcomeProps) {
  const text = messagesFor(locale).staffCertificate;
  const issues = [...text.willIssuePoints(terms.validDays, terms.revealMinutes), ...(ends ? text.willEndPoints : [])];
  const points = passes ? [...(ends ? text.willAskPoints : []), ...issues] : text.willNotIssuePoints;
  return (
    <section aria-labelledby="outcome-title" className="mt-6 rounded-8 border border-line px-4 py-3">
      <p className="text-chip text-muted">{text.outcome}</p>
      <h2 id="outcome-title" className="flex items-center gap-2 text-body">
        <Icon name={passes ? "key" : "lock"} size={18} className={passes ? "text-done" : "text-error"} />
        {passes ? (ends ? text.willAsk : text.willIssue) : text.willNotIssue}
      </h2>
      <ul className="mt-1 list-disc pl-6">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
