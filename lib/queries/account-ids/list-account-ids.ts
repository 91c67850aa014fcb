import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { getAccountIdTerms } from "@/lib/domain/catalogue/catalogue";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { optionsThatAdd, type SlotCount, slotCounts } from "@/lib/domain/contracts/slots";
import type { Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { type AccountActor, type LoginRole, type PermissionRowView, permissionRows } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, may, mayManageIds, type OwnContract } from "../contracts/own-contract";
import { type RegisteredId, registeredIds } from "./registered-ids";

/** A slot's count, and what could be bought for more of it. */
export type Quota = SlotCount & { readonly purchasable: readonly { readonly name: Localized; readonly count: number }[] };

/** A row of the permission table; `switched` names the logins whose cell the holder's switch decides. */
export type PermissionLine = PermissionRowView & { readonly switched: readonly LoginRole[] };

/** The holder's setting that widens what user IDs may do. */
export type SwitchView = {
  readonly code: string;
  readonly label: Localized;
  readonly on: boolean;
  readonly mayChange: boolean;
  readonly term: Term;
};

export type AccountIdsView = {
  readonly contract: {
    readonly id: string;
    readonly name: Localized;
    readonly plan: Localized;
    readonly brand: Localized | null;
    readonly customerNumber: string | null;
  };
  readonly role: LoginRole;
  readonly mayManage: boolean;
  /** Whether one more ID fits; the count's reason says why not. */
  readonly isFull: boolean;
  readonly quotas: readonly Quota[];
  readonly ids: readonly RegisteredId[];
  readonly permissions: readonly PermissionLine[];
  readonly switches: readonly SwitchView[];
  /** What can't be changed later and never comes back. */
  readonly notes: { readonly fixed: Term; readonly neverReused: Term };
  readonly documents: Readonly<Record<string, string>>;
  readonly phone: { readonly number: string; readonly hours: Localized };
};

/** The account IDs of the actor's contract with quotas, permission table and the holder's switch (FB-04–06, FB-08–11). */
export async function listAccountIds(actor: AccountActor, at: Temporal.Instant): Promise<AccountIdsView | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    // A product without account IDs has no such page.
    return contract?.product.accountIds ? viewOf(contract, await registeredIds(tx, contract, at)) : null;
  });
}

function viewOf(contract: OwnContract, ids: RegisteredId[]): AccountIdsView {
  const { row, state, product, catalogue, table, switches, actor } = contract;
  const accountIds = getAccountIdTerms(product);
  const quotas = slotCounts(state, catalogue).map((count) => ({
    ...count,
    purchasable:
      count.added > 0 ? [] : optionsThatAdd(product, count.slot).map(({ name, count: more }) => ({ name, count: more })),
  }));
  return {
    contract: {
      id: row.id,
      name: product.name,
      plan: product.plan,
      brand: catalogue.operator.brands.list.find((brand) => brand.code === row.brand)?.name ?? null,
      customerNumber: actor.role === "user" ? null : row.customerNumber,
    },
    role: actor.role,
    mayManage: mayManageIds(contract),
    isFull: quotas.find((quota) => quota.slot === "account-ids")?.free === 0,
    quotas,
    ids,
    permissions: permissionLines(contract),
    switches: table.switches.map((one) => ({
      code: one.code,
      label: one.label,
      on: switches[one.code] ?? one.default,
      mayChange: may(contract, one.changedBy),
      term: { rule: one.rule, clause: one.clause },
    })),
    notes: { fixed: accountIds.fixed, neverReused: accountIds.neverReused },
    documents: documentTitles(catalogue),
    phone: contactPoint(catalogue.operator, row.brand).phone,
  };
}

const roles: readonly LoginRole[] = ["holder", "admin", "user"];

/** Asks the table twice, as the switches stand and the other way round: what differs is what a switch decides. */
function permissionLines({ table, switches }: OwnContract): PermissionLine[] {
  const isOn = (code: string, byDefault: boolean) => switches[code] ?? byDefault;
  const turned = permissionRows(table, Object.fromEntries(table.switches.map((one) => [one.code, !isOn(one.code, one.default)])));
  return permissionRows(table, switches).map((row, index) => ({
    ...row,
    switched: roles.filter((role) => turned[index]?.[role] !== row[role]),
  }));
}
