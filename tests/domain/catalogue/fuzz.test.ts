import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { faultText } from "@/lib/domain/catalogue/fault";
import { parseCatalogue, type RawFile } from "@/lib/domain/catalogue/parse";
import { readYaml } from "@/scripts/yaml-text";
import { files } from "./sample";

type Path = readonly (string | number)[];

/** Every place of some data. */
function placesOf(data: unknown, path: Path = []): Path[] {
  const below: [string | number, unknown][] = Array.isArray(data)
    ? data.map((one, n) => [n, one])
    : typeof data === "object" && data !== null
      ? Object.entries(data)
      : [];
  return [path, ...below.flatMap(([key, one]) => placesOf(one, [...path, key]))];
}

const places = files.flatMap((file) => ("data" in file ? placesOf(file.data).map((path) => ({ file: file.path, path })) : []));
const values = places.map(({ file, path }) => {
  const found = files.find((one) => one.path === file);
  return path.reduce<unknown>((node, key) => Reflect.get(Object(node), key), found && "data" in found ? found.data : null);
});

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 2 ** 53, 1e300, "", "__proto__", [], {}),
  fc.constantFrom(...values),
);

type Mutation = {
  readonly at: number;
  readonly how: "set" | "drop" | "add" | "double";
  readonly key: string;
  readonly value: unknown;
};

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(places.length - 1),
  how: fc.constantFrom("set", "drop", "add", "double"),
  key: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "kind", "rule", "a.b", "a[0]", "")),
  value: odd,
});

function mutated(mutations: readonly Mutation[]): RawFile[] {
  const touched = new Set(mutations.map(({ at }) => places[at]?.file));
  const changed = files.map((file) =>
    "data" in file && touched.has(file.path) ? { path: file.path, data: structuredClone(file.data) } : file,
  );
  for (const { at, how, key, value } of mutations) {
    const place = places[at];
    const file = changed.find((one) => one.path === place?.file);
    if (place && file && "data" in file) change(file, place.path, how, key, value);
  }
  return changed;
}

function change(file: { data: unknown }, path: Path, how: Mutation["how"], key: string, value: unknown): void {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((node, one) => Reflect.get(Object(node), one), file.data);
  if (last === undefined || typeof parent !== "object" || parent === null) {
    if (how === "set") file.data = value;
    return;
  }
  if (how === "drop") Reflect.deleteProperty(parent, last);
  else if (how === "set") Reflect.set(parent, last, value);
  else if (how === "double" && Array.isArray(parent)) parent.push(structuredClone(parent[0]));
  else Object.defineProperty(parent, key, { value, enumerable: true, writable: true, configurable: true });
}

const names = new Set(files.map((file) => file.path));

describe("[JP-03] whatever is done to a catalogue ends in a catalogue or in faults, never in an exception", () => {
  test("values taken, changed, added, doubled at any place", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const parsed = parseCatalogue(mutated(mutations));
        if (parsed.ok) return;
        expect(parsed.faults.length).toBeGreaterThan(0);
        for (const fault of parsed.faults) {
          expect(names.has(fault.file) || fault.file === "products/", fault.file).toBe(true);
          expect(faultText(fault)).toMatch(/^[^\n]+: expected .+/);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test("anything in place of a file", () => {
    const data = files.flatMap((file) => ("data" in file ? [file.path] : []));
    fc.assert(
      fc.property(fc.constantFrom(...data), fc.jsonValue(), (path, value) => {
        const parsed = parseCatalogue(files.map((file) => (file.path === path ? { path, data: value } : file)));
        expect(parsed.ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("a change that is taken changes nothing else: the same files give the same catalogue", () => {
    expect(JSON.stringify(parseCatalogue(files))).toBe(JSON.stringify(parseCatalogue([...files].reverse())));
  });

  test("any text in place of YAML", () => {
    const whole = stringify(files.flatMap((file) => ("data" in file ? [file.data] : []))[0]);
    const torn = fc
      .tuple(fc.nat(whole.length), fc.nat(40), fc.string())
      .map(([at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), torn), (text) => {
        const { faults, lineOf } = readYaml("x.yaml", text);
        for (const fault of faults) expect(faultText(fault)).toMatch(/^x\.yaml:\d+: expected valid YAML, found /);
        expect(lineOf("a.b[0].c")).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
