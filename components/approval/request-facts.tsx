import type { Temporal } from "temporal-polyfill";
import { SummaryList } from "@/components/ui/summary-list";
import { requestRows } from "@/lib/i18n/approval/request-rows";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { Answers } from "./answers";

type Answer = { name: string; approves: boolean; reason: string | null; at: Temporal.Instant };
type Request = Parameters<typeof requestRows>[0] & { answers: readonly Answer[] };

/** A request in rows, and what was answered to it. */
export function RequestFacts({ locale, request }: { locale: Locale; request: Request }) {
  const text = messagesFor(locale).approval;
  const rows = requestRows(request, locale).map(({ label, value }) => ({
    label,
    children: (
      <>
        <span className="wrap-anywhere">{value}</span>
        {label === text.amount ? <span className="block text-note text-muted">{text.amountNote}</span> : null}
      </>
    ),
  }));
  const answers = {
    label: text.answers,
    children: <Answers locale={locale} answers={request.answers} />,
  };
  return <SummaryList locale={locale} rows={request.answers.length > 0 ? [...rows, answers] : rows} />;
}
