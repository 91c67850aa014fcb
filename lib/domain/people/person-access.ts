import { Temporal } from "temporal-polyfill";
import { isAfter, isBefore } from "../calendar";
import type { MemberRoles } from "../catalogue/permission-terms";
import { type Decision, decide, refuse } from "../decision";
import { nameFacts } from "../localized";
import { managesPeople } from "./manages-people";

/** What somebody may do for a member: as what, with which contracts, until which last day (ISO) and what for. */
export type PersonAccess = {
  readonly role: string;
  /** Ids of the chosen contracts, sorted; or all of the member's, those to come included. */
  readonly contracts: "all" | readonly string[];
  readonly until: string | null;
  readonly purpose: string | null;
};

type Ground = {
  readonly roles: MemberRoles;
  readonly today: Temporal.PlainDate;
  /** The member's own contracts. */
  readonly contractIds: readonly string[];
};

/**
 * Decides whether an access may be given as it is asked for (BZ-13). Who manages people has neither an end nor bounds, because somebody
 * must always be left; an outsider has both. The same access comes back with its contracts in order.
 */
export function decideAccess(asked: PersonAccess, { roles, today, contractIds }: Ground): Decision<PersonAccess> {
  const role = roles.roles.find((one) => one.code === asked.role);
  if (!role) return refuse("changed-since-shown", null);
  const name = nameFacts("role", role.label);
  const isBounded = asked.contracts !== "all" || asked.until !== null;
  if (managesPeople(asked.role, roles) && isBounded) return refuse("access-never-bounded", roles.lastManager, name);
  if (asked.contracts !== "all" && asked.contracts.length === 0)
    return refuse("access-contracts-needed", role.limits ?? null, name);
  if (asked.contracts !== "all" && asked.contracts.some((id) => !contractIds.includes(id)))
    return refuse("contract-not-found", null);
  const until = asked.until === null ? null : Temporal.PlainDate.from(asked.until);
  if (until && isBefore(until, today)) return refuse("access-end-past", role.limits ?? null, { today: today.toString() });
  if (role.limits) {
    const latest = today.add({ days: role.limits.longestDays });
    const facts = { ...name, days: role.limits.longestDays, latest: latest.toString() };
    if (asked.contracts === "all") return refuse("access-contracts-needed", role.limits, name);
    if (!until || isAfter(until, latest)) return refuse("access-end-needed", role.limits, facts);
  }
  const contracts = asked.contracts === "all" ? "all" : [...new Set(asked.contracts)].sort();
  return decide({ ...asked, contracts });
}

/** The moment from which a last day is over: midnight in Japan after it (JP-01). */
export function endOfDayInJapan(lastDay: string): Temporal.Instant {
  return Temporal.PlainDate.from(lastDay).add({ days: 1 }).toZonedDateTime("Asia/Tokyo").toInstant();
}

/** The last day of an access that ends at this moment. */
export function lastDayInJapan(until: Temporal.Instant): string {
  return until.subtract({ milliseconds: 1 }).toZonedDateTimeISO("Asia/Tokyo").toPlainDate().toString();
}
