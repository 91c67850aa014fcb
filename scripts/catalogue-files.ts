import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { Fault } from "@/lib/domain/catalogue/fault";
import { type ParsedCatalogue, parseCatalogue, type RawFile } from "@/lib/domain/catalogue/parse";
import { versionFaults } from "@/lib/domain/catalogue/version-faults";
import { type LineFinder, readYaml } from "./yaml-text";

const folders = ["options", "partners", "permissions", "products", "terms"];
/** What belongs to an operator's site and is no part of the terms. */
const besides = ["pages"];
const dated = /^\d{4}-\d{2}-\d{2}$/;

/** One version of a catalogue; `from` is its first day, null where the folder holds one version without saying from when. */
export type CatalogueVersion = { readonly from: string | null; readonly catalogue: Catalogue };

export type ParsedVersions =
  | { readonly ok: true; readonly versions: readonly CatalogueVersion[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a catalogue folder from disk. Whatever is wrong with it, down to its bytes, is a fault with its line, not an exception. */
export function readCatalogueFolder(folder: string): ParsedCatalogue {
  const names = namesIn(folder);
  if (names === null) return { ok: false, faults: [{ file: folder, path: "", expected: "a folder", found: "none" }] };
  const lines = new Map<string, LineFinder>();
  const files = listFiles(folder).map((path) => readFile(folder, path, lines));
  const unknown = names.filter((name) => isFolder(join(folder, name)) && ![...folders, ...besides].includes(name));
  const misplaced = unknown.map((name) => ({
    file: `${name}/`,
    path: "",
    expected: "no such folder in a catalogue",
    found: "one",
  }));
  const parsed = parseCatalogue(files);
  if (parsed.ok && misplaced.length === 0) return parsed;
  return { ok: false, faults: [...misplaced, ...(parsed.ok ? [] : parsed.faults)].map((fault) => withLine(fault, lines)) };
}

/** Reads a folder that is one version, or that holds several in folders named by their first days, oldest first. */
export function readCatalogueVersions(folder: string): ParsedVersions {
  const names = namesIn(folder) ?? [];
  const days = names.filter((name) => dated.test(name) && isFolder(join(folder, name)));
  if (days.length === 0) {
    const one = readCatalogueFolder(folder);
    return one.ok ? { ok: true, versions: [{ from: null, catalogue: one.catalogue }] } : one;
  }
  const faults = names
    .filter((name) => !z.iso.date().safeParse(name).success)
    .map(
      (file): Fault => ({ file, path: "", expected: "folders named by the first day of a version", found: `the name ${file}` }),
    );
  const versions = days.flatMap((from) => {
    const one = readCatalogueFolder(join(folder, from));
    if (!one.ok) faults.push(...one.faults.map((fault) => ({ ...fault, file: `${from}/${fault.file}` })));
    return one.ok ? [{ from, catalogue: one.catalogue }] : [];
  });
  faults.push(...versionFaults(versions).map((fault) => withSinceLine(folder, fault)));
  return faults.length === 0 ? { ok: true, versions } : { ok: false, faults };
}

/** Between versions only the first day that a terms file gives can be at fault. */
function withSinceLine(folder: string, fault: Fault): Fault {
  if (!fault.file.endsWith(".md")) return fault;
  const lines = readFileSync(join(folder, fault.file), "utf8").split("\n");
  return { ...fault, line: lines.findIndex((line) => line.startsWith("施行日")) + 1 };
}

function withLine(fault: Fault, lines: ReadonlyMap<string, LineFinder>): Fault {
  const line = fault.line ?? lines.get(fault.file)?.(fault.path);
  return line === undefined ? fault : { ...fault, line };
}

function readFile(folder: string, path: string, lines: Map<string, LineFinder>): RawFile {
  const text = decoded(readFileSync(join(folder, path)));
  if ("line" in text)
    return { path, faults: [{ file: path, path: "", line: text.line, expected: "text in UTF-8", found: "other bytes" }] };
  if (path.endsWith(".md")) return { path, text: text.value };
  if (!path.endsWith(".yaml")) return { path, data: null };
  const { data, faults, lineOf } = readYaml(path, text.value);
  lines.set(path, lineOf);
  return faults.length === 0 ? { path, data } : { path, faults };
}

const NEWLINE = 0x0a;

/** The text of a file, or the line of the first bytes that are no UTF-8. */
function decoded(bytes: Uint8Array): { value: string } | { line: number } {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const isText = (part: Uint8Array) => {
    try {
      decoder.decode(part);
      return true;
    } catch {
      return false;
    }
  };
  if (isText(bytes)) return { value: decoder.decode(bytes) };
  let line = 1;
  for (let from = 0; ; line += 1) {
    const end = bytes.indexOf(NEWLINE, from);
    if (end === -1 || !isText(bytes.subarray(from, end))) return { line };
    from = end + 1;
  }
}

function listFiles(folder: string): string[] {
  const found = ["", ...folders].flatMap((sub) =>
    (namesIn(join(folder, sub)) ?? [])
      .filter((name) => !isFolder(join(folder, sub, name)))
      .map((name) => (sub === "" ? name : `${sub}/${name}`)),
  );
  return found.sort();
}

/** The names in a folder without hidden ones, or null where there is no such folder. */
function namesIn(folder: string): string[] | null {
  if (!isFolder(folder)) return null;
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
