import type { AccountIdTerms } from "../catalogue/account-id-terms";
import { getAccountIdTerms } from "../catalogue/catalogue";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { Applying, Step } from "../contracts/applying";
import type { AccountEntry, ContractState } from "../contracts/contract";
import { slotCount } from "../contracts/slots";
import { setMail, setStorage, setWebSpace } from "../contracts/steps/slots";
import { type Decision, decide, type Facts, refuse, type Term } from "../decision";
import { nameFacts } from "../localized";
import { type MailChange, slotOfChange } from "../mail/mail-change";
import { endedBetween, endingPayPoints, remainingFees } from "./ending";
import { point } from "./points";
import type { ChangeMailPreview, ConfirmationPoint } from "./preview";
import { type Asked, allowedTo, applyingFor } from "./request";

/** free: nobody has it · used: taken before · same: the account ID has it now. */
export type MailNameState = "free" | "used" | "same";

export type ChangeMailRequest = Asked & {
  readonly accountId: string;
  readonly change: MailChange;
  /** How the operator's address that is asked for stands; free where none is. */
  readonly mailName: MailNameState;
};

/** What a change of mail, web space or storage will mean: which slot it takes or gives back, and what ends with it (FB-13, FB-15). */
export function previewChangeMail(
  state: ContractState,
  byDay: TermsByDay,
  request: ChangeMailRequest,
): Decision<ChangeMailPreview> {
  const applying = applyingFor(state, byDay, request);
  if (!applying.ok) return applying;
  const { product } = applying.value;
  const terms = getAccountIdTerms(product);
  const { accountId, change } = request;
  const may = allowedTo(request, permissionOf(change, terms), applying.value, accountId);
  if (!may.ok) return may;
  const entry = state.accounts.find((one) => one.accountId === accountId);
  if (!entry) return refuse("account-id-unknown", terms.operatorMail, { accountId });
  if (isAlready(entry, change) || request.mailName === "same")
    return refuse("nothing-to-change", termOfChange(change, terms), {});
  if (request.mailName === "used") return refuse("mail-name-used", terms.operatorAddress);
  const after = applyMailChange(state, accountId, change, applying.value);
  if (!after.ok) return after;
  const ending = endedBetween(state, after.value, product);
  const remaining = remainingFees(after.value, ending, applying.value);
  if (!remaining.ok) return remaining;
  const slot = slotOfChange(change);
  const count = slotCount(after.value, applying.value.catalogue, slot);
  const ends = endsWith(state, after.value, entry, change);
  const facts: Facts = {
    accountId,
    change,
    on: applying.value.on.toString(),
    today: change === "other-mail" && ending.length > 0,
    lost: ends.box || ends.webSpace || ends.storage.length > 0 || change.endsWith("-off"),
    replaces: entry.mail === "operator" && change === "operator-mail",
    boxEnds: ends.box,
    webSpaceEnds: ends.webSpace,
    ...(ends.storage.length > 0 ? { storageEnds: ends.storage.join("、") } : {}),
    ...(count ? { ...nameFacts("slot", count.name), registered: count.registered, allowed: count.allowed } : {}),
    ...(ending.length > 0
      ? { alsoJa: ending.map((one) => one.name.ja).join("、"), alsoEn: ending.map((one) => one.name.en).join(", ") }
      : {}),
  };
  return decide({
    action: "change-mail",
    contract: state.contract,
    product: state.product,
    receivedOn: applying.value.on,
    accountId,
    change,
    ending,
    ends,
    remaining: remaining.value.totals,
    schedule: remaining.value.schedule,
    points: changePoints(
      facts,
      endingPayPoints(ending, remaining.value, applying.value),
      ending.flatMap((one) => one.reasons),
      { change, accountIds: terms, applying: applying.value },
    ),
  });
}

type Changing = { change: MailChange; accountIds: AccountIdTerms; applying: Applying };

function changePoints(
  facts: Facts,
  pay: readonly ConfirmationPoint[],
  ended: ConfirmationPoint["reasons"],
  { change, accountIds, applying: { product, on } }: Changing,
): ConfirmationPoint[] {
  const term = termOfChange(change, accountIds);
  const started = { ...facts, startsOn: on.toString(), useEndsOn: on.toString(), hours: accountIds.otherAddress.linkHours };
  const start = change === "other-mail" ? "after-mail-link" : change.endsWith("-off") ? "usable-until" : "usable-from";
  return [
    point("quantity", "mail-changed", [term, accountIds.operatorMail], facts, ended),
    ...pay,
    point("start", start, [term], started, []),
    point("deadline", "no-deadline", [product.confirmation.deadline], {}, []),
    point("withdrawal", "mail-change-final", [accountIds.operatorMail], facts, []),
  ];
}

/** What goes with a change without being an option: storage goes with the option that gave it, whoever has it (FB-15). */
export function endsWith(
  before: ContractState,
  after: ContractState,
  { accountId, mail, webSpace }: AccountEntry,
  change: MailChange,
): ChangeMailPreview["ends"] {
  const kept = new Set(after.accounts.filter((one) => one.storage).map((one) => one.accountId));
  const lost = before.accounts.filter((one) => one.storage && !kept.has(one.accountId)).map((one) => one.accountId);
  return {
    box: mail === "operator" && change === "other-mail",
    webSpace: webSpace && change === "other-mail",
    // What is released on purpose is no surprise.
    storage: lost.filter((one) => change !== "storage-off" || one !== accountId),
  };
}

/** The step of the fold that a change is. */
export function applyMailChange(state: ContractState, accountId: string, change: MailChange, applying: Applying): Step {
  switch (change) {
    case "operator-mail":
      return setMail(state, accountId, "operator", applying);
    case "other-mail":
      return setMail(state, accountId, "other", applying);
    case "web-space-on":
    case "web-space-off":
      return setWebSpace(state, accountId, change === "web-space-on", applying);
    case "storage-on":
    case "storage-off":
      return setStorage(state, accountId, change === "storage-on", applying);
  }
}

function isAlready({ webSpace, storage }: AccountEntry, change: MailChange): boolean {
  if (change.startsWith("web-space")) return webSpace === (change === "web-space-on");
  return change.startsWith("storage") && storage === (change === "storage-on");
}

function permissionOf(change: MailChange, { permissions }: AccountIdTerms): string {
  const slot = slotOfChange(change);
  if (slot === "web-space") return permissions.webSpace;
  return slot === "storage" ? permissions.storage : permissions.mail;
}

function termOfChange(change: MailChange, terms: AccountIdTerms): Term {
  switch (change) {
    case "operator-mail":
      return terms.operatorAddress;
    case "other-mail":
      return terms.otherAddress;
    case "web-space-on":
    case "web-space-off":
      return terms.webSpace;
    case "storage-on":
    case "storage-off":
      return terms.storage;
  }
}
