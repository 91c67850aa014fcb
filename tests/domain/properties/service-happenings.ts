import fc from "fast-check";
import type { Product } from "@/lib/domain/catalogue/product";
import { only, type Weighted } from "./happening";

/** Hours and days in which the service stood still, and what its meters read. */
export function serviceHappenings({ credits, charges }: Product): Weighted[] {
  const meters = charges.flatMap((charge) => (charge.kind === "metered" ? [charge.meter] : []));
  return [
    ...(credits?.interruption ? [{ weight: 2, arbitrary: outage }] : []),
    ...(credits?.restriction ? [{ weight: 2, arbitrary: restriction }] : []),
    ...(meters.length > 0 ? [{ weight: 12, arbitrary: usageOf(meters) }] : []),
  ];
}

const outage = fc.tuple(fc.integer({ min: -72, max: 12 }), fc.integer({ min: 1, max: 200 })).map(([start, hours]) =>
  only((on) => {
    const from = on.toZonedDateTime("Asia/Tokyo").toInstant().add({ hours: start });
    return { type: "outage", from: from.toString(), to: from.add({ hours }).toString() };
  }),
);

const restriction = fc.tuple(fc.integer({ min: -40, max: 5 }), fc.integer({ min: 0, max: 60 })).map(([start, days]) =>
  only((on) => {
    const from = on.add({ days: start });
    return { type: "restriction", from: from.toString(), to: from.add({ days }).toString() };
  }),
);

const units = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 5_000_000 }).map((thousandths) => thousandths / 1000),
);

function usageOf(meters: readonly string[]) {
  return fc
    .record({
      meter: fc.constantFrom(...meters),
      back: fc.constantFrom(0, 0, 1, 1, 2, 3),
      dayOfMonth: fc.option(fc.integer({ min: 1, max: 31 }), { nil: null }),
      quantity: units,
    })
    .map(({ meter, back, dayOfMonth, quantity }) =>
      only((on) => {
        const month = on.subtract({ months: back });
        const dated = dayOfMonth === null ? {} : { on: month.with({ day: dayOfMonth }).toString() };
        return { type: "usage", meter, month: month.toString().slice(0, 7), ...dated, quantity };
      }),
    );
}
