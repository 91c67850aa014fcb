/**
 * The one text of a value: keys sorted, no spaces, dates and instants as ISO strings, bigint as digits. Two equal values have the
 * same bytes, so a hash over this text says whether what was shown is what is placed. `undefined` fields are left out; a function or
 * a number that is not finite is a bug and throws.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") return hasToJson(value) ? JSON.stringify(value.toJSON()) : canonicalObject(value);
  throw new TypeError(`not canonical: ${typeof value}`);
}

function hasToJson(value: object): value is { toJSON(): string } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

function canonicalObject(value: object): string {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(",")}}`;
}
