import { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import type { TermsByDay } from "@/lib/domain/catalogue/terms-by-day";
import { groupBy } from "@/lib/domain/simulate/group-by";
import type { Simulation } from "@/lib/domain/simulate/simulation";
import type { ReasonLocale } from "@/lib/i18n/reasons/reason-locale";
import { contractLines, milestonesOf } from "./explain-contract";
import { invoiceEntry } from "./explain-invoice";
import { refusalLines } from "./explain-reasons";
import { type Entry, orderOfDay } from "./timeline-entry";
import { languageOf, type TimelineLanguage } from "./timeline-language";
import { eventText } from "./timeline-words";

/** The story as a timeline for a reader: what happened on which day, every invoice with its lines and their reasons, every refusal. */
export function explainSimulation(simulation: Simulation, terms: TermsByDay, locale: ReasonLocale): string {
  const language = languageOf(locale, terms, simulation.until);
  const entries = [
    ...eventEntries(simulation, language),
    ...simulation.contracts.flatMap((state) => milestonesOf(state, language)),
    ...simulation.invoices.map((invoice) => invoiceEntry(invoice, language)),
  ].sort((a, b) => Temporal.PlainDate.compare(a.day, b.day) || a.order - b.order);
  const isPast = ({ day }: Entry) => Temporal.PlainDate.compare(day, simulation.until) <= 0;
  const later = entries.filter((entry) => !isPast(entry));
  const { words, date } = language;
  const blocks = [
    ...dayBlocks(entries.filter(isPast), language),
    [`■ ${words.until(date(simulation.until))}`, ...endLines(simulation, language)],
    ...(later.length > 0 ? [[`■ ${words.later}`], ...dayBlocks(later, language)] : []),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function eventEntries({ events, refusals }: Simulation, language: TimelineLanguage): Entry[] {
  const refused = groupBy(refusals, (one) => one.event);
  return events.map((event) => {
    const text = eventText(event, language.words, language.names);
    const why = (refused.get(event.id) ?? []).flatMap((one) => refusalLines(one.refusal, language));
    const lines = [`${language.time(event.at)}  ${event.id}  ${event.contract}  ${text}`, ...why];
    return { day: dateInJapan(event.at), order: orderOfDay.happens, lines };
  });
}

function dayBlocks(entries: readonly Entry[], language: TimelineLanguage): string[][] {
  const days = groupBy(entries, (entry) => entry.day.toString());
  return [...days.values()].map((own) => [
    `■ ${own[0] ? language.date(own[0].day) : ""}`,
    ...own.flatMap((entry) => entry.lines.map((line) => `  ${line}`)),
  ]);
}

function endLines(simulation: Simulation, language: TimelineLanguage): string[] {
  const ids = new Set(simulation.events.map((event) => event.id));
  const stopped = simulation.refusals.filter((one) => !ids.has(one.event));
  return [
    ...simulation.contracts.flatMap((state) => contractLines(state, simulation.until, language)),
    ...(simulation.contracts.length === 0 ? [`  ${language.words.nothing}`] : []),
    ...stopped.flatMap((one) => [`  ${one.contract}`, ...refusalLines(one.refusal, language).map((line) => `  ${line}`)]),
  ];
}
