import type { ContractWord } from "@/lib/domain/contracts/contract";
import type { ContractEvent, ContractEventType } from "@/lib/domain/contracts/events";

/** Names of what events mention by code, in the timeline's language. */
export type Names = {
  readonly product: (code: string, plan?: string | undefined) => string;
  readonly option: (code: string) => string;
  readonly meter: (code: string) => string;
  readonly yen: (amount: number) => string;
  readonly day: (text: string) => string;
  readonly instant: (text: string) => string;
  readonly month: (text: string) => string;
};

export type EventWords = {
  readonly [T in ContractEventType]: (event: Extract<ContractEvent, { type: T }>, names: Names) => string;
};

/** What the timeline says around the engine's own words. */
export type TimelineWords = {
  readonly event: EventWords;
  readonly refused: string;
  readonly remedy: string;
  readonly contractStarts: (name: string) => string;
  readonly contractEnds: (name: string) => string;
  readonly optionStarts: (name: string) => string;
  readonly optionEnds: (name: string) => string;
  readonly invoice: (number: string) => string;
  readonly creditNote: (number: string) => string;
  readonly due: (day: string) => string;
  readonly quantity: (count: string) => string;
  readonly tax: (rate: number) => string;
  readonly total: string;
  readonly barcode: string;
  readonly why: string;
  readonly until: (day: string) => string;
  readonly later: string;
  readonly states: Readonly<Record<ContractWord, string>>;
  readonly startsOn: string;
  readonly minimumTermEndsOn: string;
  readonly termEndsOn: string;
  readonly endsOn: string;
  readonly nothing: string;
};

/** What an event says, in words. */
export function eventText(event: ContractEvent, words: TimelineWords, names: Names): string {
  // The table has one entry for each type; TypeScript can't see that event and entry belong together.
  const say = words.event[event.type] as (event: ContractEvent, names: Names) => string;
  return say(event, names);
}
