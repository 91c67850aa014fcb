import { resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import type { Charge } from "@/lib/domain/billing/charge";
import { chargesFor } from "@/lib/domain/billing/charges";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { ContractState, OptionInstance } from "@/lib/domain/contracts/contract";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { type Replay, replay } from "@/lib/domain/contracts/replay";
import type { Decision, Refusal } from "@/lib/domain/decision";
import type { AccountActor, LoginRole } from "@/lib/domain/permission";
import { readCatalogueFolder } from "@/scripts/catalogue-files";

/** The sample operator's catalogue, as it ships. */
export const catalogue: Catalogue = loadCatalogue();

function loadCatalogue(): Catalogue {
  const parsed = readCatalogueFolder(resolve(import.meta.dirname, "../../catalogue"));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 1));
  return parsed.catalogue;
}

export const day = (text: string) => Temporal.PlainDate.from(text);
export const month = (text: string) => Temporal.PlainYearMonth.from(text);

type WithoutBase<E> = E extends ContractEvent ? Omit<E, "id" | "at" | "contract"> : never;
type Happening = WithoutBase<ContractEvent>;
export type Told = readonly [string, Happening];

/** A story: a date (10:00 in Japan unless it has a time) and what happens. Events are numbered e0, e1, … */
export function story(...happenings: Told[]): ContractEvent[] {
  return happenings.map(
    ([at, event], n) =>
      ({ id: `e${n}`, at: at.includes("T") ? at : `${at}T10:00:00+09:00`, contract: "c1", ...event }) as ContractEvent,
  );
}

export const vdsl = { type: "order", product: "fibre-vdsl", brand: "S" } as const;
export const lan = { type: "order", product: "fibre-lan", brand: "S" } as const;
export const add = (option: string, accountId?: string) =>
  ({ type: "add-option", option, ...(accountId ? { accountId } : {}) }) as const;
export const cancel = (option: string, accountId?: string) =>
  ({ type: "cancel-option", option, ...(accountId ? { accountId } : {}) }) as const;
export const register = (accountId: string, role: "admin" | "user" = "user") =>
  ({ type: "register-account-id", accountId, role }) as const;
export const remove = (accountId: string) => ({ type: "delete-account-id", accountId }) as const;
export const mail = (accountId: string, kind: "operator" | "other" | "none") => ({ type: "set-mail", accountId, kind }) as const;
export const web = (accountId: string, on: boolean) => ({ type: "set-web-space", accountId, on }) as const;
export const storage = (accountId: string, on: boolean) => ({ type: "set-storage", accountId, on }) as const;
export const end = { type: "request-cancellation" } as const;

export function tell(...happenings: Told[]): Replay {
  return replay(story(...happenings), catalogue);
}

/** The state of a story in which nothing is refused. */
export function stateOf(...happenings: Told[]): ContractState {
  const { state, refusals } = tell(...happenings);
  if (!state || refusals.length > 0) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return state;
}

/** The last event's refusal, everything before it being accepted. */
export function refusalOf(...happenings: Told[]): Refusal {
  const { refusals } = tell(...happenings);
  const [only] = refusals;
  if (!only || refusals.length !== 1 || only.event !== `e${happenings.length - 1}`)
    throw new Error(`not just the last: ${JSON.stringify(refusals)}`);
  return only.refusal;
}

export function accepted<T>(decision: Decision<T>): T {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  return decision.value;
}

export function refusedBy(decision: Decision<unknown>): string {
  if (decision.ok) throw new Error("not refused");
  return `${decision.refusal.kind} ${decision.refusal.term?.rule ?? "-"}`;
}

export function instancesOf(state: ContractState, option: string): OptionInstance[] {
  return state.options.filter((one) => one.option === option);
}

/** What a month charges for an option (or the line, by null), in yen. */
export function feeOf(state: ContractState, option: string | null, of: string): number {
  return chargesIn(state, of)
    .filter((charge) => charge.option === option)
    .reduce((sum, charge) => sum + Number(charge.amount), 0);
}

export function chargesIn(state: ContractState, of: string): readonly Charge[] {
  return accepted(chargesFor(state, catalogue, month(of)));
}

export const rulesOf = (charge: Charge | undefined) =>
  charge?.reasons.flatMap((reason) => reason.terms.map((term) => term.rule)) ?? [];

export function actor(role: LoginRole, accountId = "me"): AccountActor {
  return { kind: "account", accountId, memberId: "m1", contractId: "c1", role, brand: "S", locale: "ja", sessionId: "s1" };
}

export const asked = (on: string, role: LoginRole = "holder", switches: Record<string, boolean> = {}) => ({
  at: `${on}T10:00:00+09:00`,
  access: { actor: actor(role), switches },
});
