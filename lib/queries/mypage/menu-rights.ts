import "server-only";
import type { Product } from "@/lib/domain/catalogue/product";
import { wordOn } from "@/lib/domain/contracts/applying";
import { isForContract } from "@/lib/domain/ordering/option-standing";
import { formsFor, guidesFor } from "@/lib/domain/papers/own-papers";
import { partnersFor } from "@/lib/domain/partners/partners-for";
import { may, type OwnContract } from "../contracts/own-contract";

/** Which pages of マイページ there are for a login: what its product has, and the permission table lets it do (FB-05). */
export type MenuRights = {
  readonly options: boolean;
  readonly claims: boolean;
  readonly partners: boolean;
  readonly mail: boolean;
  readonly statements: boolean;
  readonly payment: boolean;
  readonly contact: boolean;
  readonly forms: boolean;
  readonly guides: boolean;
  readonly ownData: boolean;
  /** The contract that this login may see to its end. */
  readonly ending: string | null;
};

const nothing: MenuRights = {
  options: false,
  claims: false,
  partners: false,
  mail: false,
  statements: false,
  payment: false,
  contact: false,
  forms: false,
  guides: false,
  ownData: false,
  ending: null,
};

export function menuRights(contract: OwnContract | null): MenuRights {
  if (!contract) return nothing;
  const { product, loginId, row, state, today, catalogue } = contract;
  const contact = may(contract, "contract.change");
  return {
    options: product.options.some((one) => mayUse(contract, one)),
    claims: product.options.some(({ claims, ...one }) => claims && isForContract(one, state) && may(contract, claims.permission)),
    // Partner services stand behind the second login, which is the customer number's.
    partners: row.customerNumber !== null && partnersFor(catalogue, product.code).some((one) => may(contract, one.permission)),
    mail: product.accountIds !== undefined && may(contract, product.accountIds.permissions.mail, loginId),
    statements: row.customerNumber !== null && may(contract, "statements.view"),
    // A contract that no card can pay has no page for it.
    payment: product.payment.methods.includes("card") && may(contract, "payment.manage"),
    contact,
    ...papersOf(contract),
    ownData: mayOwnData(contract),
    ending: contact && wordOn(state, today) !== "ended" ? row.id : null,
  };
}

/** All that is held on the member, where the operator offers it. */
function mayOwnData(contract: OwnContract): boolean {
  const desk = contract.catalogue.operator.memberDesk;
  return desk !== undefined && may(contract, desk.ownData.permission);
}

function mayUse(contract: OwnContract, { soldInPortal, permissions }: Product["options"][number]): boolean {
  return soldInPortal && [permissions.add, permissions.cancel].some((one) => may(contract, one, contract.loginId));
}

function papersOf(contract: OwnContract): Pick<MenuRights, "forms" | "guides"> {
  const { catalogue, product, state, today } = contract;
  const { papers } = catalogue.operator;
  if (!papers) return { forms: false, guides: false };
  return {
    forms: formsFor(catalogue.operator, product).length > 0 && may(contract, papers.posting.permission),
    guides: guidesFor(catalogue.operator, product, state, today).length > 0 && may(contract, papers.guides.permission),
  };
}
