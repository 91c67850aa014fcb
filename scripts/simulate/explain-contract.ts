import type { Temporal } from "temporal-polyfill";
import { wordOn } from "@/lib/domain/contracts/applying";
import type { ContractState, OptionInstance } from "@/lib/domain/contracts/contract";
import { termOn } from "@/lib/domain/contracts/terms";
import type { Reason } from "@/lib/domain/decision";
import { indented, reasonLines } from "./explain-reasons";
import { type Entry, orderOfDay } from "./timeline-entry";
import type { TimelineLanguage } from "./timeline-language";

/** The days on which a contract and its options begin and end, with the reasons why just then. */
export function milestonesOf(state: ContractState, language: TimelineLanguage): Entry[] {
  if (state.withdrawnOn) return [];
  const { words, names } = language;
  const name = names.product(state.product, state.plan ?? undefined);
  const milestone = (day: Temporal.PlainDate, order: number, text: string, reasons: readonly Reason[]): Entry => ({
    day,
    order,
    lines: [`${state.contract}  ${text}`, ...indented(reasons.flatMap((reason) => reasonLines(reason, language)))],
  });
  const { cancellation } = state;
  return [
    milestone(state.startsOn, beginOf(state), words.contractStarts(name), state.startReasons),
    ...state.options.flatMap((option) => [
      milestone(option.startsOn, beginOf(option), words.optionStarts(nameOf(option, language)), option.startReasons),
      ...(option.endsOn
        ? [milestone(option.endsOn, orderOfDay.ends, words.optionEnds(nameOf(option, language)), option.endReasons)]
        : []),
    ]),
    ...(cancellation ? [milestone(cancellation.endsOn, orderOfDay.ends, words.contractEnds(name), cancellation.reasons)] : []),
  ];
}

/** How a contract stands on a day. */
export function contractLines(state: ContractState, on: Temporal.PlainDate, language: TimelineLanguage): string[] {
  const { words, names, date } = language;
  const name = names.product(state.product, state.plan ?? undefined);
  const days: [string, Temporal.PlainDate | null][] = state.withdrawnOn
    ? []
    : [
        [words.startsOn, state.startsOn],
        [words.minimumTermEndsOn, state.minimumTermEndsOn],
        [words.termEndsOn, termOn(state, on)?.endsOn ?? null],
        [words.endsOn, state.cancellation?.endsOn ?? null],
      ];
  const known = days.flatMap(([label, day]) => (day ? [`    ${label}: ${date(day)}`] : []));
  return [`  ${state.contract}  ${name}: ${words.states[wordOn(state, on)]}`, ...known];
}

/** What starts on the day of its application stands behind it. */
function beginOf({ receivedOn, startsOn }: Pick<ContractState, "receivedOn" | "startsOn">): number {
  return startsOn.equals(receivedOn) ? orderOfDay.brings : orderOfDay.begins;
}

function nameOf({ option, accountId }: OptionInstance, { names }: TimelineLanguage): string {
  return accountId === null ? names.option(option) : `${names.option(option)} (${accountId})`;
}
