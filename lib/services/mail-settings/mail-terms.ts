import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountIdTerms } from "@/lib/domain/catalogue/account-id-terms";
import { findProduct } from "@/lib/domain/catalogue/catalogue";
import type { AccountActor } from "@/lib/domain/permission";

export type MailGround = {
  readonly terms: AccountIdTerms;
  /** The domains of the addresses that the operator gives out with any of its products. */
  readonly ownDomains: readonly string[];
};

/** The terms of account IDs and their mail of the actor's contract; null where its product has none. */
export async function mailGroundOf({ memberId, contractId }: AccountActor, at: Temporal.Instant): Promise<MailGround | null> {
  return asMember({ memberId }, async (tx) => {
    const contract = await tx.contract.findFirst({
      where: { id: contractId, memberId },
      select: { productCode: true, planCode: true },
    });
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const terms = contract && findProduct(catalogue, contract.productCode, contract.planCode)?.accountIds;
    return terms
      ? { terms, ownDomains: catalogue.products.flatMap((one) => one.accountIds?.operatorAddress.domain ?? []) }
      : null;
  });
}
