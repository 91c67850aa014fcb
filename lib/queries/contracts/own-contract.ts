import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type LoadedContract, loadContract } from "@/lib/db/contract-log";
import type { Tx } from "@/lib/db/scope";
import { getPermissionTable, getProduct } from "@/lib/domain/catalogue/catalogue";
import type { PermissionTable } from "@/lib/domain/catalogue/permission-terms";
import type { Product } from "@/lib/domain/catalogue/product";
import { type Applying, applyingAt, onDay, wordOn } from "@/lib/domain/contracts/applying";
import type { Decision } from "@/lib/domain/decision";
import { type AccountActor, type LoginRole, type Permission, permitted, type Switches } from "@/lib/domain/permission";
import { switchesOf } from "@/lib/domain/procedures/switch-preview";
import { isUuid } from "@/lib/domain/uuid";

/** A contract that the actor's login reaches, with all that a view of it is made of. Never leaves lib/queries. */
export type OwnContract = LoadedContract & {
  /** The actor as it stands towards this contract: the role is that of the grant on it. */
  readonly actor: AccountActor;
  /** The login's own ID string: the domain names account IDs by it. */
  readonly loginId: string;
  readonly product: Product;
  readonly table: PermissionTable;
  readonly switches: Switches;
  readonly today: Temporal.PlainDate;
};

/** What a decision about the contract is judged by today. */
export function applyingTo({ state, terms, memberKind, today }: OwnContract): Applying {
  return onDay(applyingAt(state, terms, today.toZonedDateTime("Asia/Tokyo").toInstant(), { member: memberKind }), today);
}

const roles: Readonly<Record<string, LoginRole>> = { holder: "holder", admin: "admin", user: "user" };

/** The contracts on which the actor's login holds a grant now, oldest first; those of another brand are not there (FB-01). */
export async function loadOwnContracts(tx: Tx, actor: AccountActor, today: Temporal.PlainDate): Promise<OwnContract[]> {
  const grants = await liveGrants(tx, actor);
  const found: OwnContract[] = [];
  for (const { contractId } of grants) {
    const contract = contractId && (await loadOwnContract(tx, actor, contractId, today));
    if (contract) found.push(contract);
  }
  return found;
}

/** One contract of the actor's login, or null: another member's, another login's and a malformed id are all not there. */
export async function loadOwnContract(
  tx: Tx,
  actor: AccountActor,
  contractId: string,
  today: Temporal.PlainDate,
): Promise<OwnContract | null> {
  if (!isUuid(contractId)) return null;
  const grant = (await liveGrants(tx, actor)).find((one) => one.contractId === contractId);
  const role = grant && roles[grant.role];
  const loaded = role ? await loadContract(tx, { memberId: actor.memberId, contractId }, today) : null;
  if (!grant || !role || loaded?.row.brand !== actor.brand) return null;
  const product = getProduct(loaded.catalogue, loaded.row.productCode, loaded.row.planCode);
  const table = getPermissionTable(loaded.catalogue, product.permissionTable);
  const switches = switchesOf(loaded.row.switches);
  return { ...loaded, actor: { ...actor, contractId, role }, loginId: grant.account.loginId, product, table, switches, today };
}

async function liveGrants(tx: Tx, { accountId, memberId }: AccountActor) {
  return tx.accountGrant.findMany({
    where: { accountId, memberId, endedAt: null },
    select: { contractId: true, role: true, account: { select: { loginId: true } } },
    orderBy: { createdAt: "asc" },
  });
}

/** Asks the permission table; `owner` is the account ID that the act is about. */
export function rightTo(
  { actor, loginId, table, switches }: OwnContract,
  permission: string,
  owner?: string | null,
): Decision<Permission> {
  if (owner === undefined || owner === null) return permitted(actor, permission, table, { switches });
  // The table compares accounts; the contract knows account IDs. Somebody else's is any account that is not the actor's.
  const ownerAccountId = owner === loginId ? actor.accountId : `not ${actor.accountId}`;
  return permitted(actor, permission, table, { switches, ownerAccountId });
}

export const may = (contract: OwnContract, permission: string, owner?: string | null): boolean =>
  rightTo(contract, permission, owner).ok;

/** Whether the login sees what an account ID holds: a user ID sees the contract's own and its own (FB-32). */
export function isSeen({ actor, loginId }: OwnContract, accountId: string | null): boolean {
  return accountId === null || actor.role !== "user" || accountId === loginId;
}

/** Registering and deleting account IDs: a product that has any, the table's right, and a contract that has not ended. */
export function mayManageIds(contract: OwnContract): boolean {
  const { accountIds } = contract.product;
  return (
    accountIds !== undefined &&
    wordOn(contract.state, contract.today) !== "ended" &&
    may(contract, accountIds.permissions.register)
  );
}
