import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { fromInstantColumn } from "@/lib/db/dates";
import { asMember, type Tx } from "@/lib/db/scope";
import { type FactorMethod, isFactorMethod } from "@/lib/domain/identity/factor-method";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";

/** One of one's own methods: never a whole address or number, nor a seed. */
export type MethodView = {
  readonly id: string;
  readonly method: FactorMethod;
  readonly hint: string;
  readonly preferred: boolean;
  readonly since: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
  readonly checkedAt: Temporal.Instant | null;
  /** False: no code can be sent by it here (any more). */
  readonly offered: boolean;
};

/** The methods of a login, the one that it begins with first. For the member's scope. */
export async function methodViews(tx: Tx, accountId: string): Promise<MethodView[]> {
  const rows = await tx.factor.findMany({
    where: { accountId, verifiedAt: { not: null } },
    orderBy: [{ preferred: "desc" }, { verifiedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      method: true,
      destinationHint: true,
      preferred: true,
      verifiedAt: true,
      createdAt: true,
      lastUsedAt: true,
      checkedAt: true,
    },
  });
  return rows.flatMap(({ id, method, destinationHint, preferred, verifiedAt, createdAt, lastUsedAt, checkedAt }) =>
    isFactorMethod(method)
      ? [
          {
            id,
            method,
            hint: destinationHint ?? "",
            preferred,
            since: fromInstantColumn(verifiedAt ?? createdAt),
            lastUsedAt: lastUsedAt && fromInstantColumn(lastUsedAt),
            checkedAt: checkedAt && fromInstantColumn(checkedAt),
            offered: isMethodOffered(method),
          },
        ]
      : [],
  );
}

/** One of one's own methods and what there is besides; null where it is somebody else's, removed or made up. */
export async function findMethod(
  actor: PortalActor,
  id: string,
): Promise<{ readonly method: MethodView; readonly others: readonly MethodView[] } | null> {
  if (!isUuid(id)) return null;
  const methods = await asMember(actor, (tx) => methodViews(tx, actor.accountId));
  const method = methods.find((one) => one.id === id);
  return method ? { method, others: methods.filter((one) => one !== method) } : null;
}
