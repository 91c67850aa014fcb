import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { endingsAhead } from "@/lib/domain/ordering/endings";
import type { AccountActor } from "@/lib/domain/permission";
import { registeredIds } from "../account-ids/registered-ids";
import { isSeen, loadOwnContract, type OwnContract } from "../contracts/own-contract";
import { countRunning } from "../notices/own-notices";
import { type MenuRights, menuRights } from "./menu-rights";

/** What the frame around every member page says: who is logged in, which entries the menu has, and what waits behind them. */
export type ShellView = {
  readonly userName: string;
  readonly may: MenuRights;
  /** Account IDs that have not logged in yet, accepted endings whose last day is still to come, outages and works that go on. */
  readonly waiting: { readonly firstLogins: number; readonly endings: number; readonly notices: number };
};

export async function getShell(actor: AccountActor, at: Temporal.Instant): Promise<ShellView> {
  return asMember(actor, async (tx) => {
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
      may: menuRights(contract),
      waiting: {
        firstLogins: ids.filter((id) => id.state === "first-login").length,
        endings: contract ? endings(contract) : 0,
        notices: await countRunning(tx, { actor, at }),
      },
    };
  });
}

function endings(contract: OwnContract): number {
  const { contract: own, options } = endingsAhead(contract.state, contract.today);
  return (own ? 1 : 0) + options.filter((one) => isSeen(contract, one.accountId)).length;
}
