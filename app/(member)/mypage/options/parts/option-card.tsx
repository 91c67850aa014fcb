import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { OptionView } from "@/lib/queries/options/option-view";
import { optionPath } from "../option-path";
import { OptionAct } from "./option-act";
import { OptionDates } from "./option-dates";
import { OptionFee } from "./option-fee";
import { OptionStateChip } from "./option-state";

type Props = { locale: Locale; option: OptionView; documents: DocumentTitles };

/** One option of the list: what it is, its state, fee and dates with their reasons, and the act. */
export function OptionCard({ locale, option, documents }: Props) {
  const text = messagesFor(locale).options;
  const id = `option-${option.code}`;
  return (
    <section aria-labelledby={id} className="rounded-12 border border-line p-4 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id={id} className="text-h3">
          <TextLink href={optionPath(option.code)} bold>
            {option.name[locale]}
          </TextLink>
        </h3>
        {option.heldByIds === null ? (
          <OptionStateChip locale={locale} state={option.state} />
        ) : (
          <p className="text-note">{text.byIdCount(option.heldByIds)}</p>
        )}
      </div>
      <p className="text-note text-muted">{option.description[locale]}</p>
      <div className="mt-4 grid gap-x-8 gap-y-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,14rem)]">
        <dl>
          <dt className="text-note text-muted">{text.fee}</dt>
          <dd>
            <OptionFee locale={locale} option={option} documents={documents} />
          </dd>
        </dl>
        <dl>
          <dt className="text-note text-muted">{text.when}</dt>
          <dd>
            <OptionDates locale={locale} option={option} documents={documents} />
          </dd>
        </dl>
        <div className={option.act.kind === "refused" ? undefined : "md:text-right"}>
          <OptionAct locale={locale} option={option} documents={documents} />
        </div>
      </div>
    </section>
  );
}
