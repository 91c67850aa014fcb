import "server-only";

const MAX_FIELDS = 300;
const MAX_LENGTH = 20_000;

/** A form's text fields. A field sent several times is a list; a file and Next's own fields are left out. */
export type FormFields = Readonly<Record<string, string | string[]>>;

/** Reads a form; null when it is larger than any form of ours. */
export function readFormFields(form: FormData): FormFields | null {
  const fields: Record<string, string | string[]> = Object.create(null);
  let count = 0;
  for (const [name, value] of form.entries()) {
    if (name.startsWith("$ACTION") || typeof value !== "string") continue;
    count += 1;
    if (count > MAX_FIELDS || name.length > 200 || value.length > MAX_LENGTH) return null;
    const before = fields[name];
    fields[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return { ...fields };
}

const neverShown = /password|passphrase|secret|backup|activation|credential/i;

/** Whether there is a password among what was typed: its field comes back empty. */
export function sentPassword(fields: FormFields): boolean {
  return Object.entries(fields).some(([name, value]) => /password/i.test(name) && value !== "");
}

/** What was typed, to be shown again. What opens a login by itself is never sent back; a code of minutes, which is nothing alone, is. */
export function shownAgain(fields: FormFields): Record<string, string> {
  const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(texts.filter(([name]) => !neverShown.test(name)));
}
