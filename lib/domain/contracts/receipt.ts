import { Temporal } from "temporal-polyfill";
import { businessDayFrom, isBusinessDay } from "../calendar";
import { type Decision, decide, explain, type Reason } from "../decision";
import type { Applying } from "./applying";

export type Receipt = { readonly receivedOn: Temporal.PlainDate; readonly reason: Reason };

/** The day on which an application counts as received, for every kind of application of the product. */
export function receiptOf({ product: { receive }, catalogue: { calendar }, on, time }: Applying): Decision<Receipt> {
  const appliedOn = on.toString();
  if (receive.kind === "any-day") {
    return decide({ receivedOn: on, reason: explain("received-the-same-day", [receive], { appliedOn, receivedOn: appliedOn }) });
  }
  const open = isBusinessDay(on, calendar);
  if (!open.ok) return open;
  const closes = Temporal.PlainTime.from(receive.kind === "business-days" ? receive.cutoff : receive.until);
  const inTime = open.value && Temporal.PlainTime.compare(time, closes) < 0;
  const received = inTime ? decide(on) : businessDayFrom(on.add({ days: 1 }), calendar);
  if (!received.ok) return received;
  const facts = {
    appliedOn,
    appliedTime: time.toString({ smallestUnit: "second" }),
    businessDay: open.value,
    receivedOn: received.value.toString(),
  };
  const reason =
    receive.kind === "business-days"
      ? explain("received-by-cutoff", [receive, calendar], { ...facts, cutoff: receive.cutoff })
      : explain("received-in-hours", [receive, calendar], { ...facts, from: receive.from, until: receive.until });
  return decide({ receivedOn: received.value, reason });
}
