/** What is wrong with a scenario: the place, what belongs there, and what stands there. Each fits on one line. */
export type ScenarioFault = { readonly path: string; readonly expected: string; readonly found: string };

/** The place of the whole input. */
const whole = "(scenario)";
const longest = 60;

/** `events[0].type`; a key that is no plain word stands in quotes, so that no input breaks the line. */
export function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return whole;
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    const key = String(part);
    if (!/^[\p{L}\p{N}_-]{1,60}$/u.test(key)) return `${text}[${shown(key)}]`;
    return text === "" ? key : `${text}.${key}`;
  }, "");
}

/** What was found, in a few words: texts in quotes and cut, lists and objects by their size. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return shownText(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

function shownText(text: string): string {
  const start = text.length > longest * 2 ? text.slice(0, longest * 2) : text;
  const signs = [...start];
  return quoted(signs.length > longest || start !== text ? `${signs.slice(0, longest).join("")}…` : text);
}

/** JSON's own quoting leaves some signs as they are that move a terminal's cursor or break its line. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) =>
    [...new Array(sign.length).keys()].map((n) => `\\u${sign.charCodeAt(n).toString(16).padStart(4, "0")}`).join(""),
  );
}

/** The value at a path, `undefined` where there is none. Reads own keys only. */
export function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }, given);
}
