import { Temporal } from "temporal-polyfill";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ContractDetail } from "@/lib/queries/contracts/find-contract";

export type FlowEntry = {
  readonly key: string;
  readonly on: Temporal.PlainDate;
  readonly label: string;
  readonly state: "done" | "now" | "later";
};

/** The dates of a contract and its live options in order, with today among them. Days that decide the same thing stand once. */
export function flowEntries({ summary, today }: ContractDetail, locale: Locale): FlowEntry[] {
  const text = messagesFor(locale).contracts.flow;
  const own: [string, Temporal.PlainDate | null][] = [
    [text.received, summary.receivedOn],
    [text.opened, summary.startsOn],
    [text.billed, summary.billedFrom],
    [text.ends, summary.endsOn],
  ];
  const options = summary.options.flatMap((line): [string, Temporal.PlainDate | null][] => {
    const name = line.name[locale];
    return [
      [text.bought(name), line.startsOn],
      [text.optionBilled(name), line.billedFrom],
      [text.optionEnds(name), line.useEndsOn],
    ];
  });
  const dated = [...own, ...options].flatMap(([label, on]) => (on === null ? [] : [{ label, on }]));
  const days = [...new Map([...dated.map((one) => one.on), today].map((on) => [on.toString(), on])).values()].sort(
    Temporal.PlainDate.compare,
  );
  return days.map((on) => {
    const labels = dated.filter((one) => one.on.equals(on)).map((one) => one.label);
    const order = Temporal.PlainDate.compare(on, today);
    return {
      key: on.toString(),
      on,
      label: labels.join(locale === "ja" ? "・" : ", "),
      state: order < 0 ? "done" : order === 0 ? "now" : "later",
    };
  });
}
