import { Temporal } from "temporal-polyfill";
import type { Facts, Reason, ReasonKind } from "@/lib/domain/decision";
import { amountSamples } from "./amount-samples";
import { caseworkSamples } from "./casework-samples";
import { dateSamples } from "./date-samples";

/** The sample operator's closed days (JP-02). */
export const closedDays = ["12-29", "12-30", "12-31", "01-01", "01-02", "01-03"];

export const day = (text: string) => Temporal.PlainDate.from(text);

/** What the engine would say of the rules' own examples, kind by kind; figures copied from the rules or reckoned by hand. */
export const samples: Readonly<Record<ReasonKind, readonly Facts[]>> = {
  ...dateSamples,
  ...amountSamples,
  ...caseworkSamples,
};

export const reasonOf = (kind: ReasonKind, facts: Facts): Reason => ({
  kind,
  terms: [{ rule: "JP-05", clause: "general#第2条2項" }],
  facts,
});

export const everySample: readonly (readonly [ReasonKind, number, Reason])[] = Object.entries(samples).flatMap(([kind, list]) =>
  list.map((facts, n) => [kind as ReasonKind, n, reasonOf(kind as ReasonKind, facts)] as const),
);
