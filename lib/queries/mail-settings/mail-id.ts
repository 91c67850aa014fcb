import "server-only";
import { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { readMailAddresses } from "@/lib/db/mail-addresses";
import { readHostParts, type StoredPart } from "@/lib/db/mail-host";
import type { Tx } from "@/lib/db/scope";
import { getAccountIdTerms } from "@/lib/domain/catalogue/catalogue";
import type { SlotCode } from "@/lib/domain/catalogue/slot";
import { wordOn } from "@/lib/domain/contracts/applying";
import type { MailKind } from "@/lib/domain/contracts/contract";
import type { Reason } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { type AutoReply, type ReplyState, replyReason, replyState } from "@/lib/domain/mail/auto-reply";
import type { Forwarding } from "@/lib/domain/mail/forwarding";
import { hostPartPermission } from "@/lib/domain/mail/host-part-permission";
import { type HostPart, type HostState, hostParts } from "@/lib/domain/mail/host-parts";
import { isMailBoxOption } from "@/lib/domain/mail/mail-box-options";
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
  readonly forwarding: Forwarding | null;
  readonly mayForward: boolean;
  readonly autoReply:
    | (Omit<AutoReply, "from" | "to"> & {
        readonly from: Temporal.PlainDate;
        readonly to: Temporal.PlainDate;
        readonly state: ReplyState;
        readonly reason: Reason;
      })
    | null;
  readonly mayReply: boolean;
  /** How far the mail host has each part; a part that it was never told of is not in it. */
  readonly host: Readonly<Partial<Record<HostPart, HostState>>>;
  readonly mayAskAgain: Readonly<Record<HostPart, boolean>>;
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
  const parts = await readHostParts(tx, { memberId: row.memberId, contractId: row.id });
  const open = wordOn(state, today) !== "ended";
  return ids.flatMap(({ accountId, login, name, isReader }) => {
    const entry = state.accounts.find((one) => one.accountId === accountId);
    if (!entry) return [];
    const own = addresses.filter((one) => one.accountId === login);
    const waits = own.find((one) => one.waitsUntil !== null && one.waitsUntil.getTime() > at.epochMilliseconds);
    const hosted = parts.filter((one) => one.accountId === login);
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
      forwarding: forwardingOf(hosted),
      mayForward: open && may(contract, terms.permissions.forwarding, accountId),
      autoReply: replyOf(hosted, contract),
      mayReply: open && may(contract, terms.permissions.autoReply, accountId),
      host: Object.fromEntries(hosted.map((one) => [one.part, one.state])),
      mayAskAgain: Object.fromEntries(
        hostParts.map((part) => [part, open && may(contract, hostPartPermission(part, terms), accountId)]),
      ) as MailId["mayAskAgain"],
      slots: [
        ...slot("web-space", entry.webSpace, terms.permissions.webSpace),
        ...slot("storage", entry.storage, terms.permissions.storage),
      ],
    };
  });
}

function forwardingOf(hosted: readonly StoredPart[]): Forwarding | null {
  const wanted = hosted.find((one) => one.part === "forwarding")?.wanted;
  return wanted && "destinations" in wanted ? { destinations: wanted.destinations, keepCopy: wanted.keepCopy } : null;
}

function replyOf(hosted: readonly StoredPart[], { product, today }: OwnContract): MailId["autoReply"] {
  const wanted = hosted.find((one) => one.part === "auto-reply")?.wanted;
  if (!wanted || !("subject" in wanted)) return null;
  const { subject, text } = wanted;
  return {
    subject,
    text,
    from: Temporal.PlainDate.from(wanted.from),
    to: Temporal.PlainDate.from(wanted.to),
    state: replyState(wanted, today),
    reason: replyReason(wanted, getAccountIdTerms(product), today),
  };
}

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
