import "server-only";
import type { Tx } from "@/lib/db/scope";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { Localized } from "@/lib/domain/localized";
import type { NoticeContent } from "@/lib/domain/notices/notice";

/** What people call what a notice is for: products and brands by code, contracts by id. */
export type NoticeNames = {
  readonly products: Readonly<Record<string, Localized>>;
  readonly brands: Readonly<Record<string, Localized>>;
  readonly contracts: Readonly<Record<string, string>>;
};

export async function noticeNames(tx: Tx, catalogue: Catalogue, contents: readonly NoticeContent[]): Promise<NoticeNames> {
  const ids = [...new Set(contents.flatMap(({ contractIds }) => contractIds))];
  const contracts = await tx.contract.findMany({ where: { id: { in: ids } }, select: { id: true, number: true } });
  return {
    products: Object.fromEntries(catalogue.products.map(({ code, name }) => [code, name])),
    brands: Object.fromEntries(catalogue.operator.brands.list.map(({ code, name }) => [code, name])),
    contracts: Object.fromEntries(contracts.map(({ id, number }) => [id, number])),
  };
}
