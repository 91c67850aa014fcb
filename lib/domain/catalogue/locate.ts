/** What the text of a path names in some data: the keys along it as far as they exist, and whether that is all of it. */
export type Located = { readonly keys: readonly PropertyKey[]; readonly value: unknown; readonly whole: boolean };

/** Follows a path such as `charges[0].price.yen` through data. Keys may hold dots themselves, so the longest that fits is taken. */
export function locate(data: unknown, path: string): Located {
  const keys: PropertyKey[] = [];
  let value = data;
  let rest = path;
  while (rest !== "") {
    const key = nextKey(value, rest);
    if (key === null) return { keys, value, whole: false };
    keys.push(key);
    value = Reflect.get(Object(value), key);
    rest = rest.slice(typeof key === "number" ? `[${key}]`.length : key.length).replace(/^\./, "");
  }
  return { keys, value, whole: true };
}

function nextKey(value: unknown, rest: string): string | number | null {
  if (Array.isArray(value)) {
    const [, index] = /^\[(\d+)\]/.exec(rest) ?? [];
    return index !== undefined && Number(index) < value.length ? Number(index) : null;
  }
  if (typeof value !== "object" || value === null) return null;
  const fitting = Object.keys(value).filter(
    (key) => key !== "" && (rest === key || ([".", "["].includes(rest.charAt(key.length)) && rest.startsWith(key))),
  );
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

const LONGEST = 60;

/** What stands at a path, in few words. */
export function foundAt(data: unknown, path: string): string {
  const { value, whole } = locate(data, path);
  if (!whole || value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return shortened(`a mapping of ${Object.keys(value).join(", ") || "nothing"}`);
  return shortened(typeof value === "string" ? JSON.stringify(value) : String(value));
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : text;
}
