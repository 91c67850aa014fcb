import { getAccountIdTerms } from "../catalogue/catalogue";
import type { TermsByDay } from "../catalogue/terms-by-day";
import { decideDeleteAccountId, decideRegisterAccountId, deletionNotices } from "../contracts/account-ids";
import type { Applying } from "../contracts/applying";
import type { AccountRole, ContractState } from "../contracts/contract";
import { slotCount } from "../contracts/slots";
import { deleteAccountId } from "../contracts/steps/accounts";
import { type Decision, decide, type Facts, type Reason } from "../decision";
import { endedBetween, endingPayPoints, type Remaining, remainingFees } from "./ending";
import { point } from "./points";
import type { ConfirmationPoint, DeleteAccountIdPreview, EndingOption, RegisterAccountIdPreview } from "./preview";
import { type Asked, allowedTo, applyingFor } from "./request";

export type RegisterAccountIdRequest = Asked & {
  readonly accountId: string;
  readonly role: AccountRole;
  /** Whether the operator ever knew this string, whoever had it. */
  readonly usedElsewhere: boolean;
};

/** What registering an account ID will mean: it costs nothing, takes a slot, and its string is for ever. */
export function previewRegisterAccountId(
  state: ContractState,
  byDay: TermsByDay,
  request: RegisterAccountIdRequest,
): Decision<RegisterAccountIdPreview> {
  const applying = applyingFor(state, byDay, request);
  if (!applying.ok) return applying;
  const may = allowedTo(request, getAccountIdTerms(applying.value.product).permissions.register, applying.value);
  if (!may.ok) return may;
  const registration = decideRegisterAccountId(state, request, applying.value, request.usedElsewhere);
  if (!registration.ok) return registration;
  const count = slotCount(state, applying.value.catalogue, "account-ids");
  const { accountId, role } = registration.value.entry;
  const counts = { registeredAfter: (count?.registered ?? 0) + 1, allowed: count?.allowed ?? 0 };
  const facts = { accountId, role, ...counts };
  return decide({
    action: "register-account-id",
    contract: state.contract,
    product: state.product,
    receivedOn: applying.value.on,
    accountId,
    role,
    ...counts,
    notices: registration.value.notices,
    schedule: [],
    points: registerPoints(facts, registration.value.notices, applying.value, count?.reason ?? null),
  });
}

function registerPoints(
  facts: Facts,
  notices: readonly Reason[],
  { product, on }: Applying,
  count: Reason | null,
): ConfirmationPoint[] {
  const { confirmation, invoicing } = product;
  const accountIds = getAccountIdTerms(product);
  const started = { ...facts, startsOn: on.toString() };
  return [
    point("quantity", "account-id-added", count?.terms ?? [accountIds.format], facts, count ? [count] : []),
    point("price", "free-of-charge", [confirmation.points], {}, []),
    point("payment", "nothing-to-pay", [invoicing], {}, []),
    point("start", "usable-from", [accountIds.format], started, []),
    point("deadline", "no-deadline", [confirmation.deadline], {}, []),
    point("withdrawal", "account-id-fixed", [accountIds.fixed, accountIds.neverReused], facts, notices),
  ];
}

export type DeleteAccountIdRequest = Asked & { readonly accountId: string };

/** What deleting an account ID will mean: its options and mail box end with it, a pack may end, and nobody gets the string again. */
export function previewDeleteAccountId(
  state: ContractState,
  byDay: TermsByDay,
  request: DeleteAccountIdRequest,
): Decision<DeleteAccountIdPreview> {
  const applying = applyingFor(state, byDay, request);
  if (!applying.ok) return applying;
  const may = allowedTo(request, getAccountIdTerms(applying.value.product).permissions.delete, applying.value);
  if (!may.ok) return may;
  const entry = decideDeleteAccountId(state, request.accountId, applying.value);
  if (!entry.ok) return entry;
  const after = deleteAccountId(state, request.accountId, applying.value);
  if (!after.ok) return after;
  const ending = endedBetween(state, after.value, applying.value.product);
  const remaining = remainingFees(after.value, ending, applying.value);
  if (!remaining.ok) return remaining;
  const notices = deletionNotices(getAccountIdTerms(applying.value.product), request.accountId, applying.value.on);
  return decide({
    action: "delete-account-id",
    contract: state.contract,
    product: state.product,
    receivedOn: applying.value.on,
    accountId: request.accountId,
    ending,
    remaining: remaining.value.totals,
    releases: { operatorMail: entry.value.mail === "operator", webSpace: entry.value.webSpace, storage: entry.value.storage },
    notices,
    schedule: remaining.value.schedule,
    points: deletePoints(request.accountId, ending, remaining.value, notices, applying.value),
  });
}

function deletePoints(
  accountId: string,
  ending: readonly EndingOption[],
  remaining: Remaining,
  notices: readonly Reason[],
  applying: Applying,
): ConfirmationPoint[] {
  const { product, on } = applying;
  const { confirmation } = product;
  const accountIds = getAccountIdTerms(product);
  const also: Facts =
    ending.length > 0
      ? { alsoJa: ending.map((one) => one.name.ja).join("、"), alsoEn: ending.map((one) => one.name.en).join(", ") }
      : {};
  const facts = { accountId, useEndsOn: on.toString(), ...also };
  return [
    point(
      "quantity",
      "account-id-deleted",
      [accountIds.deletion],
      facts,
      ending.flatMap((one) => one.reasons),
    ),
    ...endingPayPoints(ending, remaining, applying),
    point("start", "usable-until", [accountIds.deletion], facts, []),
    point("deadline", "no-deadline", [confirmation.deadline], {}, []),
    point("withdrawal", "account-id-gone", [accountIds.neverReused, accountIds.deletion], facts, notices),
  ];
}
