import "server-only";
import { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { wordOn } from "@/lib/domain/contracts/applying";
import { endingsAhead } from "@/lib/domain/ordering/endings";
import type { AccountActor } from "@/lib/domain/permission";
import { type RegisteredId, registeredIds } from "../account-ids/registered-ids";
import { type ContractSummary, summaryOf } from "../contracts/contract-summary";
import { isSeen, loadOwnContracts, may, mayManageIds, type OwnContract } from "../contracts/own-contract";
import { type MenuRights, menuRights } from "./menu-rights";

export type HomeView = {
  readonly today: Temporal.PlainDate;
  /** FB-02: the brand wants an account ID, there is none, and this login is the one that registers it. */
  readonly needsFirstAccountId: boolean;
  readonly contracts: readonly ContractSummary[];
  /** The last days of what has been ended and still runs, nearest first. */
  readonly endings: readonly Temporal.PlainDate[];
  /** A user ID's own login (FB-32); null for the others, who have the list. */
  readonly self: RegisteredId | null;
  readonly mayViewStatements: boolean;
  readonly mayManageIds: boolean;
  /** What the links of the page may lead to. */
  readonly may: MenuRights;
};

/** What stands on every form of the home page; charges, deadlines and procedures are read apart, so that one can fail alone. */
export async function getHome(actor: AccountActor, at: Temporal.Instant): Promise<HomeView> {
  return asMember(actor, async (tx) => {
    const today = dateInJapan(at);
    const contracts = await loadOwnContracts(tx, actor, today);
    const own = contracts.find((one) => one.row.id === actor.contractId);
    return {
      today,
      needsFirstAccountId: own !== undefined && needsFirstAccountId(own),
      contracts: contracts.map(summaryOf),
      endings: contracts.flatMap(endingDays).sort(Temporal.PlainDate.compare),
      self: own?.actor.role === "user" ? ((await registeredIds(tx, own, at))[0] ?? null) : null,
      mayManageIds: own !== undefined && mayManageIds(own),
      may: menuRights(own ?? null),
      mayViewStatements: contracts.some((one) => may(one, "statements.view")),
    };
  });
}

function endingDays(contract: OwnContract): Temporal.PlainDate[] {
  const { contract: own, options } = endingsAhead(contract.state, contract.today);
  const seen = options.filter((one) => isSeen(contract, one.accountId));
  return [own, ...seen].flatMap((one) => one?.endsOn ?? []);
}

/** Whoever is leaving or has left is not asked to register anything. */
function needsFirstAccountId(contract: OwnContract): boolean {
  const { accountIds } = contract.product;
  return (
    accountIds !== undefined &&
    contract.actor.role === "holder" &&
    accountIds.firstLogin.requiredForBrands.includes(contract.row.brand) &&
    contract.state.accounts.length === 0 &&
    !["cancelling", "ended"].includes(wordOn(contract.state, contract.today))
  );
}
