import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { endingsAhead } from "@/lib/domain/ordering/endings";
import type { AccountActor } from "@/lib/domain/permission";
import { registeredIds } from "../account-ids/registered-ids";
import { isSeen, loadOwnContract, may, type OwnContract } from "../contracts/own-contract";

/** What the frame around every member page says: who is logged in, which entries the menu has, and what waits behind them. */
export type ShellView = {
  readonly userName: string;
  readonly mayUseOptions: boolean;
  readonly mayUseMail: boolean;
  readonly mayChangeContact: boolean;
  readonly mayManagePayment: boolean;
  readonly mayViewStatements: boolean;
  /** Account IDs that have not logged in yet, and accepted endings whose last day is still to come. */
  readonly waiting: { readonly firstLogins: number; readonly endings: number };
};

export async function getShell(actor: AccountActor, at: Temporal.Instant): Promise<ShellView> {
  return asMember({ memberId: actor.memberId }, async (tx) => {
    const { accountId, memberId } = actor;
    const account = await tx.account.findFirst({
      where: { id: accountId, accountGrants: { some: { memberId } } },
      select: { familyName: true, givenName: true },
    });
    const member = await tx.member.findFirst({ where: { id: memberId }, select: { company: true } });
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const ids = contract && actor.role !== "user" ? await registeredIds(tx, contract, at) : [];
    return {
      userName: [actor.role === "holder" ? member?.company : null, account ? `${account.familyName} ${account.givenName}` : null]
        .filter(Boolean)
        .join("　"),
      mayUseOptions: contract !== null && mayUseOptions(contract),
      mayUseMail: contract !== null && mayUseMail(contract),
      mayViewStatements: contract !== null && contract.row.customerNumber !== null && may(contract, "statements.view"),
      mayManagePayment: contract !== null && mayManagePayment(contract),
      mayChangeContact: contract !== null && may(contract, "contract.change"),
      waiting: { firstLogins: ids.filter((id) => id.state === "first-login").length, endings: contract ? endings(contract) : 0 },
    };
  });
}

function mayUseOptions(contract: OwnContract): boolean {
  const { product, loginId } = contract;
  return product.options.some(
    ({ soldInPortal, permissions }) =>
      soldInPortal && (may(contract, permissions.add, loginId) || may(contract, permissions.cancel, loginId)),
  );
}

/** A product whose account IDs have mail, and a login that may see to somebody's. */
function mayUseMail(contract: OwnContract): boolean {
  const { product, loginId } = contract;
  return product.accountIds !== undefined && may(contract, product.accountIds.permissions.mail, loginId);
}

function endings(contract: OwnContract): number {
  const { contract: own, options } = endingsAhead(contract.state, contract.today);
  return (own ? 1 : 0) + options.filter((one) => isSeen(contract, one.accountId)).length;
}

/** A contract that no card can pay has no page for it. */
function mayManagePayment(contract: OwnContract): boolean {
  return contract.product.payment.methods.includes("card") && may(contract, "payment.manage");
}
