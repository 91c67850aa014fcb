import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { getPermissionTable, getProduct } from "@/lib/domain/catalogue/catalogue";
import { type Decision, refuse } from "@/lib/domain/decision";
import { type AccountActor, type Permission, permitted } from "@/lib/domain/permission";
import { switchesOf } from "@/lib/domain/procedures/switch-preview";

/** Asks the permission table of the actor's contract. Whose account an act is about is asked again where the row is read. */
export async function findPermission(actor: AccountActor, code: string, at: Temporal.Instant): Promise<Decision<Permission>> {
  return asMember(actor, async (tx) => {
    const contract = await tx.contract.findFirst({
      where: { id: actor.contractId, memberId: actor.memberId, brand: actor.brand },
      select: { productCode: true, planCode: true, switches: true },
    });
    if (!contract) return refuse("contract-not-found", null);
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const table = getPermissionTable(catalogue, getProduct(catalogue, contract.productCode, contract.planCode).permissionTable);
    return permitted(actor, code, table, { switches: switchesOf(contract.switches) });
  });
}
