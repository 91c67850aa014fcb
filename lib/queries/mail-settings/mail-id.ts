import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { readMailAddresses } from "@/lib/db/mail-addresses";
import type { Tx } from "@/lib/db/scope";
import { getAccountIdTerms } from "@/lib/domain/catalogue/catalogue";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import type { SlotCode } from "@/lib/domain/catalogue/slot";
import { wordOn } from "@/lib/domain/contracts/applying";
import type { MailKind } from "@/lib/domain/contracts/contract";
import type { Localized } from "@/lib/domain/localized";
import { currentInstance, isForContract, type OptionStanding, standingOf } from "@/lib/domain/ordering/option-standing";
import { registeredIds } from "../account-ids/registered-ids";
import { may, type OwnContract } from "../contracts/own-contract";

/** An option that an account ID with the operator's address may hold for its mail box, as it stands. */
export type MailBoxOption = {
  readonly code: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly state: OptionStanding;
  readonly useEndsOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly mayAdd: boolean;
  readonly mayCancel: boolean;
};

/** The mail of one account ID: its address, what waits for its link, its web space, storage and mail box. */
export type MailId = {
  readonly accountId: string;
  readonly name: string;
  readonly isReader: boolean;
  readonly mail: MailKind;
  /** Null where none is registered, or where it was registered before addresses were kept here. */
  readonly address: string | null;
  readonly waiting: { readonly address: string; readonly until: Temporal.Instant } | null;
  readonly webSpace: boolean;
  readonly storage: boolean;
  readonly options: readonly MailBoxOption[];
  readonly mayChangeMail: boolean;
  readonly slots: readonly {
    readonly slot: SlotCode;
    readonly name: Localized;
    readonly on: boolean;
    readonly mayChange: boolean;
  }[];
};

/** The mail of the account IDs that the login sees; a user ID gets its own alone. */
export async function mailIds(tx: Tx, contract: OwnContract, at: Temporal.Instant): Promise<MailId[]> {
  const { row, state, product, today } = contract;
  const terms = getAccountIdTerms(product);
  const ids = await registeredIds(tx, contract, at);
  const addresses = await readMailAddresses(tx, { memberId: row.memberId, contractId: row.id });
  const open = wordOn(state, today) !== "ended";
  return ids.flatMap(({ accountId, login, name, isReader }) => {
    const entry = state.accounts.find((one) => one.accountId === accountId);
    if (!entry) return [];
    const own = addresses.filter((one) => one.accountId === login);
    const waits = own.find((one) => one.waitsUntil !== null && one.waitsUntil.getTime() > at.epochMilliseconds);
    const slot = (code: SlotCode, on: boolean, permission: string) =>
      product.slots
        .filter((one) => one.code === code)
        .map((one) => ({ slot: code, name: one.name, on, mayChange: open && may(contract, permission, accountId) }));
    return {
      accountId,
      name,
      isReader,
      mail: entry.mail,
      address: entry.mail === "none" ? null : (own.find((one) => one.waitsUntil === null)?.address ?? null),
      waiting: waits?.waitsUntil ? { address: waits.address, until: fromInstantColumn(waits.waitsUntil) } : null,
      webSpace: entry.webSpace,
      storage: entry.storage,
      options: boxOptions(contract, accountId, open),
      mayChangeMail: open && may(contract, terms.permissions.mail, accountId),
      slots: [
        ...slot("web-space", entry.webSpace, terms.permissions.webSpace),
        ...slot("storage", entry.storage, terms.permissions.storage),
      ],
    };
  });
}

/** What is held by an account ID and lives on its operator's address. */
export const isMailBoxOption = (terms: OptionTerms): boolean =>
  terms.soldInPortal && terms.heldBy.kind === "account-id" && terms.requires.some((one) => one.kind === "operator-mail");

function boxOptions(contract: OwnContract, accountId: string, open: boolean): MailBoxOption[] {
  const { state, product, today } = contract;
  return product.options
    .filter((terms) => isMailBoxOption(terms) && isForContract(terms, state))
    .map((terms) => {
      const live = currentInstance(state, terms.code, accountId, today);
      const { code, name, description, permissions } = terms;
      return {
        code,
        name,
        description,
        state: standingOf(live),
        useEndsOn: live?.useEndsOn ?? null,
        endsOn: live?.endsOn ?? null,
        mayAdd: open && may(contract, permissions.add, accountId),
        mayCancel: open && may(contract, permissions.cancel, accountId),
      };
    });
}
