import { Chip } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { staffText } from "./staff-text";

type AskedListProps = { locale: Locale; asked: readonly { readonly question: string; readonly result: string }[] };

/** The questions of an identity check that were put, each with its result. */
export function AskedList({ locale, asked }: AskedListProps) {
  const text = staffText(locale).unlock;
  return (
    <ul className="grid gap-1.5">
      {asked.map(({ question, result }) => (
        <li key={question} className="flex flex-wrap items-center gap-x-3">
          <Chip tone={result === "match" ? "done" : "error"}>{text.results[result]}</Chip>
          {text.questions[question] ?? question}
        </li>
      ))}
    </ul>
  );
}
