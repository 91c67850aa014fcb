import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { parseCatalogue, type RawFile } from "@/lib/domain/catalogue/parse";

export const folder = resolve(import.meta.dirname, "../../../catalogue");

export const paths: readonly string[] = ["", "options", "partners", "permissions", "products", "terms"].flatMap((sub) =>
  readdirSync(join(folder, sub), { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(sub, entry.name)] : [])),
);

/** The sample operator's files, as they stand on disk. */
export const files: readonly RawFile[] = paths.map((path) => {
  const text = readFileSync(join(folder, path), "utf8");
  return path.endsWith(".md") ? { path, text } : { path, data: parse(text) };
});

export const sample: Catalogue = sampleOf(files);

export function sampleOf(raw: readonly RawFile[]): Catalogue {
  const parsed = parseCatalogue(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 1));
  return parsed.catalogue;
}

export type Keys = readonly (string | number)[];
export type Change = readonly [path: string, keys: Keys, value: unknown];

/** The sample with values set in its files; `undefined` takes a key away. */
export function set(...changes: readonly Change[]): RawFile[] {
  return files.map((file) => {
    const own = changes.filter(([path]) => path === file.path);
    if (own.length === 0 || !("data" in file)) return file;
    const data = structuredClone(file.data);
    for (const [, keys, value] of own) put(data, keys, value);
    return { path: file.path, data };
  });
}

function put(data: unknown, keys: Keys, value: unknown): void {
  const parent = keys.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(Object(node), key), data);
  if (typeof parent !== "object" || parent === null) throw new Error(`nothing at ${keys.join(".")}`);
  const last = keys.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}

/** Every fault as one text: file, path, what was expected, what was found. */
export function faultsOf(raw: readonly RawFile[]): string[] {
  const parsed = parseCatalogue(raw);
  return parsed.ok ? [] : parsed.faults.map(({ file, path, expected, found }) => `${file} ${path}: ${expected} | ${found}`);
}
