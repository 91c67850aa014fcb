import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Facts, Reason } from "../decision";
import { mailChanges } from "../mail/mail-change";
import { reasonKinds } from "../reason-kinds";

export type NextDateKind =
  | "usable-from"
  | "waiver-ends"
  | "billed-from"
  | "first-payment"
  | "last-use"
  | "fee-ends"
  | "last-payment"
  | "account-gone"
  | "card-charged"
  | "reply-starts"
  | "reply-ends";

/** A day on which something comes of a placed procedure, with the reason that was shown for it. */
export type NextDate = {
  readonly kind: NextDateKind;
  readonly on: Temporal.PlainDate;
  readonly facts: Facts;
  readonly reason: Reason | null;
};

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const terms = z.array(z.object({ rule: z.string(), clause: z.string() }));
const reason = z.object({ kind: z.enum(reasonKinds), terms, facts });
const point = z.object({ key: z.string(), kind: z.string(), terms, facts, reasons: z.array(reason) });
const date = z.iso.date();
const name = z.object({ ja: z.string(), en: z.string() });
const money = z.object({ total: z.union([z.number(), z.string()]) });
const ending = z.object({ name, useEndsOn: date, endsOn: date, reasons: z.array(reason) });

/** The facts of a confirmation as they were kept; what is not needed here is left unread. */
const keptSchema = z.object({
  shown: z.discriminatedUnion("action", [
    z.object({
      action: z.literal("add-option"),
      startsOn: date,
      billedFrom: date,
      waiverEndsOn: date.nullable(),
      monthly: money,
      points: z.array(point),
      startReasons: z.array(reason),
    }),
    z.object({ action: z.literal("cancel-option"), ending: z.array(ending), remaining: money, points: z.array(point) }),
    z.object({ action: z.literal("register-account-id"), receivedOn: date }),
    z.object({
      action: z.literal("delete-account-id"),
      receivedOn: date,
      accountId: z.string(),
      ending: z.array(ending),
      notices: z.array(reason),
    }),
    z.object({
      action: z.literal("change-mail"),
      change: z.enum(mailChanges),
      ending: z.array(ending),
      remaining: money,
      points: z.array(point),
    }),
    z.object({
      action: z.literal("end-contract"),
      name,
      endsOn: date,
      reasons: z.array(reason),
      ending: z.array(ending),
      points: z.array(point),
    }),
    z.object({ action: z.enum(["set-switch", "change-account-id", "change-password", "claim"]), receivedOn: date }),
    z.object({ action: z.enum(["change-contact", "set-forwarding"]), receivedOn: date }),
    z.object({
      action: z.literal("set-auto-reply"),
      period: z.object({ from: date, to: date }).nullable(),
      reasons: z.array(reason),
    }),
    z.object({ action: z.enum(["apply-partner", "cancel-partner", "set-campaign-consent"]), receivedOn: date }),
    z.object({ action: z.enum(["request-guides", "withdraw-guides"]), receivedOn: date }),
    z.object({ action: z.literal("register-card"), firstCharge: z.object({ on: date, reason }).nullable() }),
  ]),
});

type Kept = z.infer<typeof keptSchema>["shown"];
type KeptPoint = z.infer<typeof point>;

/** The days to come of a placed procedure, in their order, read from what was agreed to. */
export function nextDates(kept: unknown): NextDate[] {
  const dates = datesOf(keptSchema.parse(kept).shown);
  return dates.sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

function datesOf(shown: Kept): NextDate[] {
  switch (shown.action) {
    case "add-option": {
      const billing = shown.startReasons.find((one) => one.kind.startsWith("billed-")) ?? null;
      const started = shown.startReasons.find((one) => one !== billing) ?? null;
      return [
        entry("usable-from", shown.startsOn, {}, started),
        ...(shown.waiverEndsOn ? [entry("waiver-ends", shown.waiverEndsOn, {}, billing)] : []),
        entry("billed-from", shown.billedFrom, { total: shown.monthly.total }, billing),
        ...payment("first-payment", shown.points),
      ];
    }
    case "change-mail":
      // Nothing has ended yet: the link of the mail does that, or nothing does.
      if (shown.change === "other-mail") return [];
      return [...shown.ending.flatMap(endingDates), ...payment("last-payment", shown.points)];
    case "end-contract":
      return [
        entry("last-use", shown.endsOn, { nameJa: shown.name.ja, nameEn: shown.name.en }, shown.reasons[0] ?? null),
        ...payment("last-payment", shown.points),
      ];
    case "cancel-option":
      return [...shown.ending.flatMap(endingDates), ...payment("last-payment", shown.points)];
    case "register-account-id":
      return [];
    case "delete-account-id":
      return [
        entry("account-gone", shown.receivedOn, { accountId: shown.accountId }, shown.notices[0] ?? null),
        ...shown.ending.flatMap(endingDates),
      ];
    case "register-card":
      return shown.firstCharge ? [entry("card-charged", shown.firstCharge.on, {}, shown.firstCharge.reason)] : [];
    case "set-auto-reply": {
      const why = shown.reasons[0] ?? null;
      const { period } = shown;
      return period ? [entry("reply-starts", period.from, {}, why), entry("reply-ends", period.to, {}, why)] : [];
    }
    case "set-switch":
    case "set-forwarding":
    case "change-account-id":
    case "change-password":
    case "claim":
    case "request-guides":
    case "withdraw-guides":
    case "apply-partner":
    case "cancel-partner":
    case "set-campaign-consent":
    case "change-contact":
      // Done with the day of the procedure, which the page says already.
      return [];
  }
}

function endingDates({ name, useEndsOn, endsOn, reasons }: z.infer<typeof ending>): NextDate[] {
  const facts = { nameJa: name.ja, nameEn: name.en };
  const why = reasons.at(-1) ?? null;
  const last = entry("last-use", useEndsOn, facts, why);
  const free = why?.kind === "ends-in-waiver" || endsOn === useEndsOn;
  return free ? [last] : [last, entry("fee-ends", endsOn, facts, why)];
}

/** When the first or last fee is paid; nothing where nothing is due. */
function payment(kind: "first-payment" | "last-payment", points: readonly KeptPoint[]): NextDate[] {
  const found = points.find((one) => one.key === "payment");
  const on = found?.facts.cardChargedOn;
  if (!found || typeof on !== "string") return [];
  return [entry(kind, on, found.facts, { kind: "issued-month-after", terms: found.terms, facts: found.facts })];
}

function entry(kind: NextDateKind, on: string, facts: Facts, reason: Reason | null): NextDate {
  return { kind, on: Temporal.PlainDate.from(on), facts, reason };
}
