import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "../calendar";
import { type Catalogue, getPermissionTable, getProduct } from "../catalogue/catalogue";
import type { Level } from "../catalogue/permission-terms";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse, type Term, termOf } from "../decision";
import type { Localized } from "../localized";
import { type Asked, allowedTo, applyingFor } from "../ordering/request";
import { permissionRows, type Switches } from "../permission";

/** What one row of the permission table will let a login do, before and after. */
export type SwitchEffect = { readonly code: string; readonly label: Localized; readonly before: Level; readonly after: Level };

export type SwitchPreview = {
  readonly action: "set-switch";
  readonly contract: string;
  readonly product: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly switch: string;
  readonly label: Localized;
  readonly from: boolean;
  readonly to: boolean;
  readonly effects: readonly SwitchEffect[];
  readonly term: Term;
};

export type SwitchRequest = Asked & { readonly switch: string; readonly on: boolean };

export const defaultSwitches = (catalogue: Catalogue, product: string): Switches =>
  Object.fromEntries(
    getPermissionTable(catalogue, getProduct(catalogue, product).permissionTable).switches.map((one) => [one.code, one.default]),
  );

/** What turning one of the holder's switches will change; a switch that is already so has nothing to change. */
export function previewSwitch(state: ContractState, catalogue: Catalogue, request: SwitchRequest): Decision<SwitchPreview> {
  const applying = applyingFor(state, catalogue, request);
  if (!applying.ok) return applying;
  const table = getPermissionTable(catalogue, applying.value.product.permissionTable);
  const found = table.switches.find((one) => one.code === request.switch);
  if (!found) return refuse("nothing-to-change", null, { switch: request.switch });
  const may = allowedTo(request, found.changedBy, applying.value);
  if (!may.ok) return may;
  const switches = { ...defaultSwitches(catalogue, state.product), ...request.access.switches };
  const from = switches[found.code] ?? found.default;
  if (from === request.on)
    return refuse("nothing-to-change", found, { switch: found.code, labelJa: found.label.ja, labelEn: found.label.en });
  const after = permissionRows(table, { ...switches, [found.code]: request.on });
  const effects = permissionRows(table, switches).flatMap((row, index) => {
    const next = after[index];
    return row.bySwitch === found.code && next ? [{ code: row.code, label: row.label, before: row.user, after: next.user }] : [];
  });
  return decide({
    action: "set-switch",
    contract: state.contract,
    product: state.product,
    receivedOn: dateInJapan(request.at),
    switch: found.code,
    label: found.label,
    from,
    to: request.on,
    effects,
    term: termOf(found),
  });
}

/** The holder's switches as a contract keeps them; what it does not name has the table's default. */
export function switchesOf(stored: unknown): Switches {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean"));
}
