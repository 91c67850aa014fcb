import type { ContactFields } from "../../domain/identity/contact-fields";
import type { ContactPreview } from "../../domain/procedures/contact-preview";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";

type Row = { readonly label: string; readonly value: string; readonly change?: true };

/** Every field with its new value, and what happens to it: an optional one that was left empty is deleted. */
export function contactRows({ changes }: ContactPreview, input: ContactFields, locale: Locale): Row[] {
  const { fields, none, marks } = messagesFor(locale).member;
  return changes.map(({ field, change }) => {
    const value = contactValue(field, input[field], locale) ?? none;
    return { label: fields[field], value: change === "same" ? value : marks[change](value), change: true };
  });
}

/** A mail names the fields that changed, and no value: it is read by more eyes than a page. */
export function changedContactRows({ changes }: ContactPreview, locale: Locale): Row[] {
  const { fields, changed } = messagesFor(locale).member;
  return changes.flatMap(({ field, change }) => (change === "same" ? [] : { label: fields[field], value: changed[change] }));
}

export function contactValue(field: keyof ContactFields, value: string | number | null, locale: Locale): string | null {
  const { occupations, people } = messagesFor(locale).member;
  if (value === null) return null;
  if (field === "household") return people(Number(value));
  const known: Readonly<Record<string, string>> = occupations;
  return field === "occupation" ? (known[value] ?? String(value)) : String(value);
}
