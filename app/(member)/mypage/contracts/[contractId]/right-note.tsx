import { TermChips } from "@/components/billing/term-chips";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { RightView } from "@/lib/queries/contracts/find-ending";
import { contractPath } from "./contract-path";

type RightNoteProps = {
  locale: Locale;
  contractId: string;
  right: RightView;
  documents: Readonly<Record<string, string>>;
};

/** The right of the first days while it runs: the deadline first, then whose act it is and the way to it. */
export function RightNote({ locale, contractId, right, documents }: RightNoteProps) {
  const text = messagesFor(locale).endings.right;
  if (!right.open) return null;
  return (
    <Note locale={locale} tone="deadline" title={text.open(formatDate(right.lastDayOn, locale))}>
      <p>
        {text.left(right.daysLeft)}
        {locale === "ja" ? "。" : ". "}
        {text.openText(formatDate(right.documentOn, locale), right.days)}
      </p>
      <p className="mt-1">
        <TermChips locale={locale} terms={[right.term]} documents={documents} />
      </p>
      {right.may ? (
        <p className="no-print mt-3">
          <ButtonLink href={contractPath(contractId, "initial-cancellation")} look="outline">
            {text.act}
          </ButtonLink>
        </p>
      ) : (
        <p className="mt-1">{text.notYours}</p>
      )}
    </Note>
  );
}
