import { Temporal } from "temporal-polyfill";
import { addBusinessDays, isBefore } from "../calendar";
import type { Start } from "../catalogue/start";
import { type Decision, decide, explain, type Reason, refuse } from "../decision";
import { type Localized, nameFacts } from "../localized";
import { dayOfMonth, firstDayOfMonth, monthNumberOf } from "../month-number";
import type { Applying } from "./applying";

export type Starting = { readonly startsOn: Temporal.PlainDate; readonly reason: Reason };

type Wanted = { readonly receivedOn: Temporal.PlainDate; readonly name: Localized; readonly desired?: string | undefined };

/** The day on which service starts by a start rule. A desired date is taken only where the rule offers one. */
export function startBy(start: Start, { receivedOn, name, desired }: Wanted, { catalogue }: Applying): Decision<Starting> {
  const facts = { receivedOn: receivedOn.toString(), ...nameFacts("name", name) };
  if (desired !== undefined && start.kind !== "desired-date") {
    return refuse("desired-date-not-offered", start.desired ?? start, nameFacts("name", name));
  }
  switch (start.kind) {
    case "on-provision":
      return decide({
        startsOn: receivedOn,
        reason: explain("starts-on-receipt", [start], { ...facts, startsOn: facts.receivedOn }),
      });
    case "at-once":
      return decide({
        startsOn: receivedOn,
        reason: explain("starts-at-once", [start], { ...facts, startsOn: facts.receivedOn }),
      });
    case "lead-time": {
      const startsOn = addBusinessDays(receivedOn, start.businessDays, catalogue.calendar);
      if (!startsOn.ok) return startsOn;
      const { businessDays, atMost } = start;
      const reason = explain("starts-after-lead-time", [start, catalogue.calendar], {
        ...facts,
        businessDays,
        atMost,
        startsOn: startsOn.value.toString(),
      });
      return decide({ startsOn: startsOn.value, reason });
    }
    case "month-start":
      return decide(startWithMonth(start, receivedOn, facts));
    case "desired-date":
      return startAsDesired(start, receivedOn, desired, facts);
  }
}

function startWithMonth(
  start: Extract<Start, { kind: "month-start" }>,
  receivedOn: Temporal.PlainDate,
  facts: Record<string, string>,
): Starting {
  const month = monthNumberOf(receivedOn);
  const cutoffOn = dayOfMonth(month, start.cutoffDay);
  const late = Temporal.PlainDate.compare(receivedOn, cutoffOn) > 0;
  const startsOn = firstDayOfMonth(month + (late ? 2 : 1));
  const reason = explain("starts-with-month", [start], {
    ...facts,
    cutoffDay: start.cutoffDay,
    cutoffOn: cutoffOn.toString(),
    startsOn: startsOn.toString(),
    otherwiseOn: firstDayOfMonth(month + (late ? 1 : 2)).toString(),
  });
  return { startsOn, reason };
}

function startAsDesired(
  start: Extract<Start, { kind: "desired-date" }>,
  receivedOn: Temporal.PlainDate,
  desired: string | undefined,
  facts: Record<string, string>,
): Decision<Starting> {
  const earliestOn = receivedOn.add({ days: start.earliestDays });
  const startsOn = desired === undefined ? earliestOn : Temporal.PlainDate.from(desired);
  if (isBefore(startsOn, earliestOn)) {
    return refuse("desired-date-too-early", start, { earliestOn: earliestOn.toString(), desiredOn: startsOn.toString() });
  }
  const reason = explain("starts-on-desired-date", [start], {
    ...facts,
    earliestDays: start.earliestDays,
    earliestOn: earliestOn.toString(),
    startsOn: startsOn.toString(),
  });
  return decide({ startsOn, reason });
}
