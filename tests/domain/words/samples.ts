import { forecast } from "@/lib/domain/billing/forecast";
import { monthlyStatement } from "@/lib/domain/billing/statement";
import { getPermissionTable, getProduct } from "@/lib/domain/catalogue/catalogue";
import { mailNameNotice } from "@/lib/domain/contracts/account-ids";
import type { ContractState } from "@/lib/domain/contracts/contract";
import { slotCounts } from "@/lib/domain/contracts/slots";
import { subscriberContacts } from "@/lib/domain/contracts/support";
import type { Reason } from "@/lib/domain/decision";
import type { ConfirmationPoint, Preview } from "@/lib/domain/ordering/preview";
import { previewDeleteAccountId, previewRegisterAccountId } from "@/lib/domain/ordering/preview-account-id";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { previewCancelOption } from "@/lib/domain/ordering/preview-cancel-option";
import { previewChangeMail } from "@/lib/domain/ordering/preview-change-mail";
import { previewContractEnd } from "@/lib/domain/ordering/preview-contract-end";
import { permitted } from "@/lib/domain/permission";
import {
  accepted,
  actor,
  add,
  asked,
  cancel,
  catalogue,
  day,
  end,
  mail,
  month,
  register,
  remove,
  stateOf,
  vdsl,
} from "../support";

const warranty = "equipment-warranty";
const full = stateOf(
  ["2026-01-10", vdsl],
  ["2026-01-11", register("aa")],
  ["2026-01-11", register("bb")],
  ["2026-01-12", add("mail-pack")],
  ["2026-01-12", mail("aa", "operator")],
  ["2026-01-12", mail("bb", "operator")],
  ["2026-01-13", add("security-360", "bb")],
  ["2026-01-13", add("remote-support")],
  ["2026-01-13", add(warranty)],
  ["2026-01-13", add(`${warranty}-addon`)],
);
const again = stateOf(["2026-01-10", vdsl], ["2026-02-01", add("remote-support")], ["2026-03-01", cancel("remote-support")]);
const bare = stateOf(["2026-01-10", vdsl]);
const states: ContractState[] = [
  full,
  again,
  stateOf(["2026-01-10", vdsl], ["2026-01-20", { type: "provide" }]),
  stateOf(
    ["2026-01-10", vdsl],
    ["2026-02-01", add(warranty)],
    ["2026-02-01", add(`${warranty}-addon`)],
    ["2026-02-02", cancel(warranty)],
  ),
  stateOf(["2026-01-10", vdsl], ["2026-02-01", add("remote-support")], ["2026-03-05", end]),
  stateOf(
    ["2026-01-10", vdsl],
    ["2026-02-01", add("remote-support")],
    ["2026-03-05", cancel("remote-support")],
    ["2026-03-06", add("remote-support")],
  ),
  stateOf(
    ["2026-01-10", vdsl],
    ["2026-01-11", register("aa")],
    ["2026-01-11", register("bb")],
    ["2026-01-12", add("mail-pack")],
    ["2026-01-12", mail("aa", "operator")],
    ["2026-01-12", mail("bb", "operator")],
    ["2026-02-01", add("security-360", "bb")],
    ["2026-03-01", remove("bb")],
  ),
];

const on = asked("2026-11-20");
const registering = { ...on, accountId: "mihon", role: "admin", usedElsewhere: false } as const;
const mailed = stateOf(
  ["2026-01-10", vdsl],
  ["2026-01-11", register("aa")],
  ["2026-01-11", mail("aa", "other")],
  ["2026-01-12", add("security-360", "aa")],
);

/** One preview of each sort that the portal shows. */
export const previews: readonly Preview[] = [
  accepted(previewAddOption(bare, catalogue, { ...on, option: "remote-support" })),
  accepted(previewAddOption(again, catalogue, { ...on, option: "remote-support" })),
  accepted(previewAddOption(bare, catalogue, { ...on, option: warranty })),
  accepted(previewCancelOption(full, catalogue, { ...on, option: "remote-support" })),
  accepted(previewCancelOption(full, catalogue, { ...on, option: warranty })),
  accepted(previewCancelOption(full, catalogue, { ...asked("2026-01-20"), option: warranty })),
  accepted(previewCancelOption(mailed, catalogue, { ...on, option: "security-360", accountId: "aa" })),
  accepted(previewRegisterAccountId(bare, catalogue, registering)),
  accepted(previewDeleteAccountId(full, catalogue, { ...on, accountId: "bb" })),
  accepted(
    previewDeleteAccountId(stateOf(["2026-01-10", vdsl], ["2026-01-11", register("aa")]), catalogue, { ...on, accountId: "aa" }),
  ),
];

const changing = { ...on, accountId: "bb", mailName: "free" } as const;
const mailPreviews: readonly Preview[] = [
  accepted(previewChangeMail(full, catalogue, { ...changing, change: "other-mail" })),
  accepted(previewChangeMail(full, catalogue, { ...changing, change: "web-space-on" })),
  accepted(previewChangeMail(full, catalogue, { ...changing, change: "operator-mail" })),
  accepted(previewChangeMail(mailed, catalogue, { ...changing, accountId: "aa", change: "other-mail" })),
  accepted(previewChangeMail(mailed, catalogue, { ...changing, accountId: "aa", change: "operator-mail" })),
];

/** The whole contract's end, by each way. */
const endPreviews: readonly Preview[] = [
  accepted(previewContractEnd(full, catalogue, { at: "2026-11-20T10:00:00+09:00", way: "request" })),
  accepted(previewContractEnd(bare, catalogue, { at: "2026-11-20T10:00:00+09:00", way: "request" })),
  accepted(previewContractEnd(full, catalogue, { at: "2026-01-15T10:00:00+09:00", way: "consumer-right" })),
];

export const everyPoint: readonly ConfirmationPoint[] = [...previews, ...mailPreviews, ...endPreviews].flatMap(
  (preview) => preview.points,
);

function ofState(state: ContractState): Reason[] {
  const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-11"].map(month);
  return [
    ...state.startReasons,
    ...(state.cancellation?.reasons ?? []),
    ...state.options.flatMap((one) => [...one.startReasons, ...one.endReasons]),
    ...slotCounts(state, catalogue).map((count) => count.reason),
    ...subscriberContacts(state, catalogue, day("2026-03-01")).map((contact) => contact.reason),
    ...months.flatMap((of) => {
      const statement = accepted(monthlyStatement(state, catalogue, of));
      return [
        ...(statement?.reasons ?? []),
        ...(statement?.rates.map((rate) => rate.reason) ?? []),
        ...(statement?.lines.flatMap((line) => line.reasons) ?? []),
        ...accepted(forecast(state, catalogue, of, 1)).flatMap((one) => one.withoutFee.map((free) => free.reason)),
      ];
    }),
  ];
}

const table = getPermissionTable(catalogue, "fibre");
const { accountIds } = getProduct(catalogue, "fibre-vdsl");
const warning = accountIds ? mailNameNotice(accountIds, "taro", "taro") : null;

/** Reasons as the engine gives them in these stories. */
export const everyReason: readonly Reason[] = [
  ...states.flatMap(ofState),
  ...everyPoint.flatMap((point) => point.reasons),
  ...previews.flatMap((preview) => ("notices" in preview ? preview.notices : [])),
  ...table.rows.flatMap((row) => {
    const decision = permitted(actor("holder"), row.code, table);
    return decision.ok ? [decision.value.reason] : [];
  }),
  ...(warning ? [warning] : []),
];
