import type { ReactNode } from "react";
import { Explanations } from "@/components/billing/explanation";
import { Chip } from "@/components/ui/chip";
import { cx } from "@/components/ui/cx";
import type { Reason } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";

/** One column of a comparison: the same facts in the same order for every choice. */
export type Choice = {
  readonly letter: "A" | "B" | "C";
  readonly title: string;
  readonly note: string;
  readonly state: "now" | "later" | "nothing";
  /** Words of its own for the state. */
  readonly chip?: string;
  readonly applyOn: string;
  readonly lastUse: readonly string[];
  readonly pay: { readonly total: string; readonly difference: string | null };
  readonly breakdown: readonly string[];
  readonly afterwards: readonly string[];
  readonly reasons: readonly Reason[];
};

const chips = {
  now: { tone: "active", icon: "check" },
  later: { tone: "neutral", icon: "clock" },
  nothing: { tone: "deadline", icon: "repeat" },
} as const;

/** One column: the same rows in the same order for every choice. What can't be chosen now has a dashed edge and says so. */
export function ChoiceCard({ locale, choice, documents }: { locale: Locale; choice: Choice; documents: DocumentTitles }) {
  const text = messagesFor(locale).options.compare;
  const id = `choice-${choice.letter}`;
  return (
    <section
      aria-labelledby={id}
      className={cx(
        "row-span-7 grid grid-rows-subgrid gap-0 rounded-12 border",
        choice.state === "now" ? "border-act" : "border-dashed border-edge",
      )}
    >
      <div className="p-4">
        <h3 id={id} className="flex items-start gap-2 text-h3">
          <span
            aria-hidden="true"
            className={cx(
              "grid size-7 shrink-0 place-content-center rounded-4 text-note text-white",
              choice.state === "now" ? "bg-act" : "bg-bar",
            )}
          >
            {choice.letter}
          </span>
          {choice.title}
        </h3>
        <p className="mt-1 text-note text-muted">{choice.note}</p>
        <p className="mt-2">
          <Chip {...chips[choice.state]}>{choice.chip ?? text[choice.state]}</Chip>
        </p>
      </div>
      <Fact label={text.applyOn}>{choice.applyOn}</Fact>
      <Fact label={text.lastUse} strong>
        {choice.lastUse.join(" ")}
      </Fact>
      <Fact label={text.pay} strong>
        {choice.pay.total}
        {choice.pay.difference ? (
          <span className="block text-note font-normal text-deadline">{choice.pay.difference}</span>
        ) : null}
      </Fact>
      <Fact label={text.breakdown}>
        {choice.breakdown.map((line) => (
          <span key={line} className="block text-note">
            {line}
          </span>
        ))}
      </Fact>
      <Fact label={text.afterwards}>
        <ul className="list-disc space-y-1 pl-5 text-note">
          {choice.afterwards.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Fact>
      <div className="border-t border-line px-4 py-3">
        <Explanations locale={locale} reasons={choice.reasons} documents={documents} line={choice.title} />
      </div>
    </section>
  );
}

function Fact({ label, strong = false, children }: { label: string; strong?: boolean; children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 border-t border-line px-4 py-3 sm:block">
      <dt data-phrases className="text-note text-muted">
        {label}
      </dt>
      <dd className={strong ? "text-h3 font-bold text-heading" : undefined}>{children}</dd>
    </dl>
  );
}
