import type { Temporal } from "temporal-polyfill";
import { Explanations } from "@/components/billing/explanation";
import type { SummaryRow } from "@/components/ui/summary-list";
import type { Reason } from "@/lib/domain/decision";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { OptionDetail } from "@/lib/queries/options/list-options";
import { OptionFee } from "../parts/option-fee";

/** How an option stands, as rows: its fee, then every date that matters, each with its reason. */
export function detailRows({ option, documents }: OptionDetail, locale: Locale): SummaryRow[] {
  const { facts, waiverNote, ifOrderedToday } = messagesFor(locale).options;
  const { instance, state, act } = option;
  const name = option.name[locale];
  const dated = (
    label: string,
    on: Temporal.PlainDate | null | undefined,
    reasons: readonly Reason[],
    note?: string,
  ): SummaryRow[] =>
    on
      ? [
          {
            label,
            children: (
              <>
                <p className="font-bold text-heading">{formatDate(on, locale)}</p>
                {note ? <p className="text-note text-muted">{note}</p> : null}
                <Explanations locale={locale} reasons={reasons} documents={documents} line={`${name} ${label}`} />
              </>
            ),
          },
        ]
      : [];
  const fee = { label: facts.fee, children: <OptionFee locale={locale} option={option} documents={documents} /> };
  if (!instance) {
    if (act.kind !== "add") return [fee];
    const { billedFrom, startReasons, waiverEndsOn } = act.preview;
    const waiver = waiverEndsOn ? dated(facts.waiver, waiverEndsOn, [], waiverNote) : [];
    return [
      fee,
      ...waiver,
      ...dated(facts.billed, billedFrom, startReasons.slice(-1), ifOrderedToday(formatDate(billedFrom, locale))),
    ];
  }
  const [started, ...billing] = instance.startReasons;
  if (state === "ending") {
    return [
      fee,
      ...dated(facts.lastUse, instance.useEndsOn, instance.endReasons.slice(-1)),
      ...dated(facts.feeEnds, instance.billedFrom ? instance.endsOn : null, []),
    ];
  }
  return [
    fee,
    ...dated(facts.usable, instance.startsOn, started ? [started] : []),
    ...dated(facts.waiver, option.waiverEndsOn, [], waiverNote),
    ...dated(facts.billed, instance.billedFrom, billing),
  ];
}
