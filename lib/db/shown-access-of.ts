import "server-only";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { ShownAccess } from "@/lib/domain/people/people-shown";
import { accessOf, memberContracts } from "./people-ground";
import type { Tx } from "./scope";

type Given = {
  readonly memberId: string;
  readonly role: string;
  readonly scope: string;
  readonly until: Date | null;
  readonly purpose: string | null;
};

/** The access that a grant or an invitation gives, in names; a role that the catalogue no longer has stands by its code. */
export async function shownAccessOf(
  tx: Tx,
  given: Given,
  contractIds: readonly string[],
  catalogue: Catalogue,
): Promise<ShownAccess> {
  const access = accessOf(given, contractIds);
  const roleName = catalogue.memberRoles?.roles.find(({ code }) => code === given.role)?.label;
  const all = access.contracts === "all" ? [] : await memberContracts(tx, given.memberId, catalogue);
  return {
    ...access,
    roleName: roleName ?? { ja: given.role, en: given.role },
    contracts: access.contracts === "all" ? "all" : all.filter(({ id }) => contractIds.includes(id)),
  };
}
