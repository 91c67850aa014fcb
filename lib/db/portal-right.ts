import "server-only";
import { type Catalogue, getPermissionTable, getProduct } from "@/lib/domain/catalogue/catalogue";
import { type Decision, refuse } from "@/lib/domain/decision";
import { type AccountActor, type Permission, type PortalActor, permitted, rolePermitted } from "@/lib/domain/permission";
import { switchesOf } from "@/lib/domain/procedures/switch-preview";
import type { Tx } from "./scope";

/** Asks the permission table of the actor's contract, or of the roles of who logs in for a whole member. */
export async function portalRight(tx: Tx, actor: PortalActor, code: string, catalogue: Catalogue): Promise<Decision<Permission>> {
  if (actor.contractId !== null) return ofContract(tx, actor, code, catalogue);
  const roles = catalogue.memberRoles;
  return roles ? rolePermitted(actor.role, code, roles) : refuse("role-not-permitted", null, { permission: code });
}

async function ofContract(tx: Tx, actor: AccountActor, code: string, catalogue: Catalogue): Promise<Decision<Permission>> {
  const contract = await tx.contract.findFirst({
    where: { id: actor.contractId, memberId: actor.memberId, brand: actor.brand },
    select: { productCode: true, planCode: true, switches: true },
  });
  if (!contract) return refuse("contract-not-found", null);
  const table = getPermissionTable(catalogue, getProduct(catalogue, contract.productCode, contract.planCode).permissionTable);
  return permitted(actor, code, table, { switches: switchesOf(contract.switches) });
}
