import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { Product } from "@/lib/domain/catalogue/product";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { catalogue } from "../support";
import { firstDay, snap, timeOfDay } from "./any-day";
import { contractHappenings } from "./contract-happenings";
import type { Chain, Happening, Told } from "./happening";
import { misplaced } from "./misplaced";
import { accountHappenings, optionHappenings } from "./option-happenings";
import { paymentHappenings } from "./payment-happenings";
import { serviceHappenings } from "./service-happenings";

/** A contract's events in order of time, by whom, and the day until which they are replayed. */
export type Story = {
  readonly member: MemberKind;
  readonly events: readonly ContractEvent[];
  readonly until: Temporal.PlainDate;
};

/** Every product and plan that the catalogue sells. */
export const products: readonly (readonly [string, Product])[] = catalogue.products.map(
  (product) => [product.planCode === null ? product.code : `${product.code} ${product.planCode}`, product] as const,
);

export const contract = "c1";

export function dayInJapan(at: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO("Asia/Tokyo").toPlainDate();
}

export function eventAt(id: string, at: string, happening: Happening): ContractEvent {
  return { id, at, contract, ...happening } as ContractEvent;
}

/** An order such as the product takes, with some of its options; a few are refused all the same. */
function orderFor(product: Product): fc.Arbitrary<Told> {
  const ownOptions = product.options.filter((option) => option.heldBy.kind === "contract").map((option) => option.code);
  const least = product.quantity?.min.count ?? 1;
  const refused = product.who?.refusedLogins.map((one) => one.login) ?? [];
  const logins = (["standard", "business-admin", "business-user"] as const).filter((login) => !refused.includes(login));
  return fc
    .record({
      quantity: fc.option(fc.integer({ min: Math.max(0, least - 1), max: least + 120 }), { nil: undefined }),
      options: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray(ownOptions, { maxLength: Math.min(3, ownOptions.length) }) },
      ),
      login: fc.constantFrom(...logins),
      brand: product.brands ? fc.constantFrom(...product.brands.only) : fc.constant(undefined),
      paymentMethod: fc.option(fc.constantFrom(...(product.payment.first?.only ?? product.payment.methods)), { nil: undefined }),
      desiredIn: fc.option(fc.integer({ min: 10, max: 90 }), { nil: undefined }),
    })
    .map(({ desiredIn, ...given }) => (on) => {
      const wanted = product.start.kind === "desired-date" && desiredIn !== undefined;
      const all = {
        ...given,
        ...(product.quantity ? {} : { quantity: undefined }),
        ...(wanted ? { desiredStart: on.add({ days: desiredIn }).toString() } : {}),
        plan: product.planCode ?? undefined,
      };
      const present = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return { type: "order", product: product.code, ...present } as Happening;
    });
}

const waits = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 2, arbitrary: fc.integer({ min: 20, max: 150 }) },
  { weight: 1, arbitrary: fc.integer({ min: 250, max: 360 }) },
);

/** Anything that the grammar knows, most of it such as the product has. */
function happeningFor(product: Product): fc.Arbitrary<Chain> {
  return fc.oneof(
    ...contractHappenings(product),
    ...paymentHappenings(product),
    ...serviceHappenings(product),
    ...optionHappenings(product),
    ...accountHappenings(product),
    misplaced,
  );
}

/** A contract of the product and what happens to it in the next months or years. */
export function storyOf(product: Product, most = 12): fc.Arbitrary<Story> {
  const moment = fc.tuple(waits, snap, timeOfDay, happeningFor(product));
  const members = product.who?.members.only ?? (["person", "corporate"] as const);
  return fc
    .record({
      member: fc.constantFrom(...members),
      first: firstDay,
      time: timeOfDay,
      order: orderFor(product),
      moments: fc.array(moment, { maxLength: most, size: "max" }),
      // The consumer's right lasts for a few days only, so that it is used on purpose.
      regret: product.consumerRight ? fc.option(fc.nat({ max: 9 }), { nil: null, freq: 5 }) : fc.constant(null),
      after: fc.integer({ min: 0, max: 430 }),
    })
    .map(({ member, first, time, order, moments, regret, after }) => {
      const events = [eventAt("e0", `${first}T${time}+09:00`, order(first))];
      if (regret !== null) {
        events.push(eventAt("regret", `${first.add({ days: regret })}T23:59:59+09:00`, { type: "initial-cancellation" }));
      }
      let on = first;
      for (const [wait, snapped, at, chain] of moments) {
        on = snapped(on.add({ days: wait }));
        for (const [days, told] of chain) {
          on = on.add({ days });
          events.push(eventAt(`e${events.length}`, `${on}T${at}+09:00`, told(on)));
        }
      }
      const told = inOrder(events);
      return { member, events: told, until: dayInJapan(told.at(-1)?.at ?? "").add({ days: after }) };
    });
}

/** Two things of one day may have been told in the other order of their times. */
function inOrder(events: readonly ContractEvent[]): ContractEvent[] {
  return [...events].sort((a, b) => Temporal.Instant.compare(a.at, b.at));
}

/** A story of any product of the catalogue. */
export const anyStory: fc.Arbitrary<Story> = fc.constantFrom(...products).chain(([, product]) => storyOf(product));
