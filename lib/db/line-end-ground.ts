import "server-only";
import { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import { getProduct } from "@/lib/domain/catalogue/catalogue";
import type { Product } from "@/lib/domain/catalogue/product";
import type { Decision } from "@/lib/domain/decision";
import { decideLineEnd, type LineEnd, type LineEndAsked } from "@/lib/domain/ordering/line-end";
import { type ContractKey, type LoadedContract, loadContract } from "./contract-log";
import type { Tx } from "./scope";

export type LineEndGround = {
  readonly loaded: LoadedContract;
  readonly product: Product;
  /** The holder's login of the contract: whoever calls is asked about it. */
  readonly accountId: string;
  readonly decide: (asked: LineEndAsked) => Decision<LineEnd>;
};

/**
 * A contract whose cancellation is taken by telephone, with all that decides it: the screen and the service that records it ask here.
 * Null: no such contract, or one that is cancelled by another way.
 */
export async function loadLineEnd(
  tx: Tx,
  key: ContractKey,
  at: Temporal.Instant,
  options: { readonly lock?: boolean } = {},
): Promise<LineEndGround | null> {
  const loaded = await loadContract(tx, key, dateInJapan(at), { lock: options.lock ?? false });
  if (!loaded) return null;
  const product = getProduct(loaded.catalogue, loaded.row.productCode, loaded.row.planCode);
  if (product.cancellation.route !== "telephone") return null;
  const holder = await tx.accountGrant.findFirst({
    where: { contractId: key.contractId, memberId: key.memberId, role: "holder" },
    orderBy: { createdAt: "asc" },
    select: { accountId: true },
  });
  if (!holder) return null;
  const { state, terms: byDay, memberKind, events } = loaded;
  const last = events.at(-1);
  const ground = {
    state,
    byDay,
    context: { member: memberKind },
    lastAt: last ? Temporal.Instant.from(last.at) : at,
  };
  return { loaded, product, accountId: holder.accountId, decide: (asked) => decideLineEnd(ground, asked, at) };
}
