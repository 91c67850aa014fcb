import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "../calendar";
import type { Catalogue } from "../catalogue/catalogue";
import { getPermissionTable, getProduct } from "../catalogue/catalogue";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, refuse, type Term, termOf } from "../decision";
import { type ContactFieldName, type ContactFields, contactFieldNames } from "../identity/contact-fields";
import { type Asked, allowedTo, applyingFor } from "../ordering/request";

/** The row of a permission table that lets a login change contact information. */
const permission = "contract.change";

export type KnownContact = { readonly [K in ContactFieldName]: ContactFields[K] | null };

export type FieldChange = {
  readonly field: ContactFieldName;
  /** The values themselves stand in the request alone: what is kept as facts names only what happens to a field. */
  readonly change: "same" | "added" | "changed" | "removed";
};

export type ContactPreview = {
  readonly action: "change-contact";
  readonly contract: string;
  readonly product: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly changes: readonly FieldChange[];
  readonly term: Term | null;
};

/** What a change of contact information does to each field (FB-24); one that changes nothing is refused. */
export function previewContact(
  state: ContractState,
  catalogue: Catalogue,
  asked: Asked,
  input: ContactFields,
  known: KnownContact,
): Decision<ContactPreview> {
  const applying = applyingFor(state, catalogue, asked);
  if (!applying.ok) return applying;
  const may = allowedTo(asked, permission, applying.value);
  if (!may.ok) return may;
  const table = getPermissionTable(catalogue, getProduct(catalogue, state.product, state.plan).permissionTable);
  const row = table.rows.find((one) => one.code === permission);
  const changes = contactFieldNames.map((field) => ({ field, change: changeOf(known[field], input[field]) }));
  if (changes.every(({ change }) => change === "same")) return refuse("nothing-to-change", row ?? null);
  return decide({
    action: "change-contact",
    contract: state.contract,
    product: state.product,
    receivedOn: dateInJapan(asked.at),
    changes,
    term: row ? termOf(row) : null,
  });
}

function changeOf(before: string | number | null, after: string | number | null): FieldChange["change"] {
  if (before === after) return "same";
  if (before === null) return "added";
  return after === null ? "removed" : "changed";
}

/** Of a telephone number the last four digits are enough to know it again. */
export function maskedNumber(number: string): string {
  return number.replace(/\d(?=(?:\D*\d){4})/g, "*");
}

/** The request as it is kept word for word for years: the telephone numbers masked, since at rest they are sealed. */
export function maskedContact(input: ContactFields): ContactFields {
  const masked = (value: string | null) => value && maskedNumber(value);
  return { ...input, phone: maskedNumber(input.phone), mobile: masked(input.mobile), fax: masked(input.fax) };
}
