import { FieldError } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locale";
import type { QuestionView } from "./question-words";
import { staffText } from "./staff-text";

type CheckTableProps = {
  locale: Locale;
  questions: readonly QuestionView[];
  values: Readonly<Record<string, string>>;
  error: string | undefined;
};

/** One row a question: what is on record, and how the caller's answer compares. Each row is a group of its own for the keyboard. */
export function CheckTable({ locale, questions, values, error }: CheckTableProps) {
  const text = staffText(locale).unlock;
  return (
    <section aria-labelledby="checks-title" className={error ? "border-l-4 border-error pl-4" : undefined}>
      <h2 id="checks-title" className="text-note font-bold">
        {text.checks}
      </h2>
      <p className="text-muted">{text.checksHint}</p>
      {error ? <FieldError id="checks" locale={locale} message={error} /> : null}
      <div className="mt-2 border-t border-edge">
        {questions.map((question, row) => (
          <fieldset
            key={question.code}
            className="grid items-center gap-x-6 border-b border-line px-2 py-2 md:grid-cols-[13rem_minmax(0,1fr)_auto]"
            aria-describedby={error ? "checks-error" : undefined}
          >
            <legend className="float-left font-bold text-heading md:py-1">{question.label}</legend>
            <p className="clear-left md:clear-none">
              <span className="sr-only">{text.expected}：</span>
              {question.answers.join(" / ")}
            </p>
            <div className="flex flex-wrap gap-x-5">
              {Object.entries(text.results).map(([value, label], column) => {
                const id = row === 0 && column === 0 ? "checks" : `check-${question.code}-${value}`;
                const name = `check-${question.code}`;
                return (
                  <div key={value} className="flex min-h-9 items-center gap-2">
                    <input
                      id={id}
                      name={name}
                      type="radio"
                      value={value}
                      defaultChecked={(values[name] ?? "not-asked") === value}
                      className="tick"
                    />
                    <label htmlFor={id}>{label}</label>
                  </div>
                );
              })}
            </div>
          </fieldset>
        ))}
      </div>
      <p className="mt-1 text-chip text-muted">{text.notOnRecord}</p>
    </section>
  );
}
