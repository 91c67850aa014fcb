import fc from "fast-check";

const instant = fc
  .tuple(
    fc.integer({ min: 2014, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 23 }),
  )
  .map(([year, month, day, hour]) => {
    const two = (n: number) => String(n).padStart(2, "0");
    return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(hour)}:00+09:00`;
  });
const day = instant.map((text) => text.slice(0, 10));
const contract = fc.constantFrom("c1", "c2", "__proto__");
const accountId = fc.constantFrom("taro", "hana", "T", "constructor");
const small = fc.integer({ min: 0, max: 700 });

/** Fields by type; the products are those of the sample operator and one that there is not. */
const fields: Readonly<Record<string, Record<string, fc.Arbitrary<unknown>>>> = {
  order: {
    product: fc.constantFrom(
      "inventory-lite",
      "inventory-pro",
      "firewall-vm",
      "fibre-vdsl",
      "cloud-o",
      "news",
      "groupware",
      "welfare",
      "moon",
    ),
    plan: fc.constantFrom("term-12", "no-term", "standard", "moon", undefined),
    quantity: fc.option(small, { nil: undefined }),
    login: fc.constantFrom("standard", "business-admin", "business-user", undefined),
    options: fc.constantFrom(["mobile"], ["db-capacity", "memory-ht"], ["moon"], undefined, undefined),
    desiredStart: fc.option(day, { nil: undefined }),
  },
  provide: {},
  "withdraw-order": {},
  "add-option": {
    option: fc.constantFrom("mobile", "mail-pack", "memory-ht", "security-360", "moon"),
    accountId: fc.option(accountId, { nil: undefined }),
  },
  "cancel-option": { option: fc.constantFrom("mobile", "mail-pack", "memory-ht", "moon") },
  "change-quantity": { quantity: small, option: fc.constantFrom(undefined, undefined, "mobile") },
  "register-account-id": { accountId },
  "delete-account-id": { accountId },
  "set-mail": { accountId, kind: fc.constantFrom("operator", "other", "none") },
  "set-web-space": { accountId, on: fc.boolean() },
  "set-storage": { accountId, on: fc.boolean() },
  "set-role": { accountId, role: fc.constantFrom("admin", "user") },
  "request-cancellation": { early: fc.constantFrom(true, undefined) },
  "accept-cancellation": {},
  "initial-cancellation": {},
  usage: {
    meter: fc.constantFrom("vm-hours", "moon"),
    month: day.map((text) => text.slice(0, 7)),
    quantity: fc.constantFrom(0, 1, 0.000001, 12.5, 1e9),
  },
  outage: { from: instant, to: instant, cause: fc.constantFrom("app-distributor", undefined) },
  restriction: { from: day, to: day },
  "use-found": { endConfirmedOn: day },
  pay: { invoice: fc.integer({ min: 0, max: 5 }), amount: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: undefined }) },
  "leave-unpaid": { invoice: fc.integer({ min: 0, max: 5 }) },
  "change-payment-method": {
    to: fc.constantFrom("card", "invoice", "direct-debit"),
    invoiceNumber: fc.constantFrom("latest", "R00000001", undefined),
  },
  suspend: {},
  resume: {},
  terminate: {},
  surcharge: { evaded: fc.integer({ min: 1, max: 1_000_000 }) },
  correct: { replaces: fc.constantFrom("e0", "e1", "e2", "e3", "moon") },
};

const happening = fc
  .constantFrom(...Object.keys(fields))
  .chain((type) => fc.record({ type: fc.constant(type), at: instant, contract, ...fields[type] }))
  .map((event: Record<string, unknown>) =>
    "from" in event && String(event.from) > String(event.to) ? { ...event, from: event.to, to: event.from } : event,
  )
  .filter((event) => event.type !== "outage" || event.from !== event.to);

const numbered = (events: readonly object[]) => events.map((event, n) => ({ id: `e${n}`, ...event }));

/** An order and up to a dozen happenings in any order: often refused, now and then not even valid. */
export const anyScenario = fc.record({
  until: day,
  member: fc.record({ kind: fc.constantFrom("corporate", "sole-proprietor", "person") }),
  events: fc
    .tuple(
      fc.record({ type: fc.constant("order"), at: instant, contract, ...fields.order }),
      fc.array(happening, { maxLength: 12 }),
    )
    .map(([order, more]) => numbered([order, ...more])),
});

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "x",
    0,
    -1,
    1.5,
    2 ** 53,
    1e300,
    true,
    [],
    {},
    "9999-12-31",
    "0000-01-01",
    "2026-02-30",
    "\u0000\n",
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

type Mutation = { readonly place: number; readonly value: unknown; readonly how: "replace" | "remove" | "add" | "trade" };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(10_000),
  value: odd,
  how: fc.constantFrom<Mutation["how"]>("replace", "remove", "add", "trade", "trade", "trade"),
});

/** A scenario of which one to three places were changed: by something odd, or by what stands at such a place elsewhere. */
export const brokenScenario = fc
  .tuple(anyScenario, fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([scenario, mutations]) => mutations.reduce<unknown>(mutate, JSON.parse(JSON.stringify(scenario))));

function mutate(given: unknown, { place, value: drawn, how }: Mutation): unknown {
  const value = structuredClone(drawn);
  const holders = holdersIn(given);
  const holder = holders[place % Math.max(holders.length, 1)];
  if (!holder) return value;
  const keys = Object.keys(holder);
  const key = keys[place % Math.max(keys.length, 1)];
  if (how === "add" || key === undefined) Object.assign(holder, { [JSON.stringify(value).slice(0, 40)]: value });
  else if (how === "remove") delete holder[key];
  else if (how === "trade")
    holder[key] = structuredClone(holders.find((one) => one !== holder && Object.hasOwn(one, key))?.[key] ?? holder[key]);
  else holder[key] = value;
  return given;
}

function holdersIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(holdersIn)];
}
