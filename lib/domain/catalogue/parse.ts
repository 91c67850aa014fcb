import type { z } from "zod";
import { calendarTermsSchema } from "./calendar-terms";
import type { Catalogue } from "./catalogue";
import { readDocument } from "./document-faults";
import { expandPlans } from "./expand-plans";
import { type Fault, faultsOf } from "./fault";
import { linkFaults } from "./links";
import { foundAt } from "./locate";
import { operatorSchema } from "./operator";
import { optionSchema } from "./option";
import { partnerSchema } from "./partner";
import { memberRolesSchema, permissionTableSchema, staffPermissionsSchema } from "./permission-terms";
import { productFileSchema } from "./product";
import type { Source, Sources } from "./sources";

/** A file of the catalogue as read from wherever it is kept: parsed YAML or JSON, the text of a terms document, or why it can't be read. */
export type RawFile =
  | { readonly path: string; readonly data: unknown }
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly faults: readonly Fault[] };

export type ParsedCatalogue =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a whole catalogue and reports every fault at once, with file, path, what was expected and what was found. */
export function parseCatalogue(given: readonly RawFile[]): ParsedCatalogue {
  const files = [...given].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const faults: Fault[] = [...unexpectedFiles(files), ...files.flatMap((file) => ("faults" in file ? file.faults : []))];
  const operator = readOne(files, "operator.yaml", operatorSchema, faults);
  const calendar = readOne(files, "calendar.yaml", calendarTermsSchema, faults);
  const staff = readOne(files, "staff.yaml", staffPermissionsSchema, faults);
  const memberRoles = files.some(({ path }) => path === "member-roles.yaml")
    ? readOne(files, "member-roles.yaml", memberRolesSchema, faults)
    : null;
  const sources: Sources = {
    operator,
    staff,
    memberRoles,
    calendar,
    permissions: readAll(files, "permissions/", permissionTableSchema, faults),
    options: readAll(files, "options/", optionSchema, faults),
    products: readAll(files, "products/", productFileSchema, faults),
    documents: files.flatMap((file) => ("text" in file ? [readDocument(file, faults)] : [])),
    partners: readAll(files, "partners/", partnerSchema, faults),
    failed: failedCodes(files, faults),
  };
  if (!files.some((file) => file.path.startsWith("products/")))
    faults.push({ file: "products/", path: "", expected: "at least one product", found: "none" });
  faults.push(...linkFaults(sources));
  if (!operator || !calendar || !staff || faults.length > 0) return { ok: false, faults: finished(faults, files) };
  const catalogue: Catalogue = {
    operator: operator.value,
    calendar: calendar.value,
    permissions: sources.permissions.map((table) => table.value),
    staff: staff.value,
    products: sources.products.flatMap(({ value }) =>
      expandPlans(value, optionsOf(value.options, sources)).map(({ product }) => product),
    ),
    documents: sources.documents.map(({ value }) => value),
    ...(memberRoles ? { memberRoles: memberRoles.value } : {}),
    ...(sources.partners.length > 0 ? { partners: sources.partners.map(({ value }) => value) } : {}),
  };
  return { ok: true, catalogue };
}

function optionsOf(codes: readonly string[], { options }: Sources) {
  return codes.flatMap((code) => options.find(({ value }) => value.code === code)?.value ?? []);
}

function unexpectedFiles(files: readonly RawFile[]): Fault[] {
  const known =
    /^((operator|calendar|member-roles|staff)\.yaml|(options|partners|permissions|products)\/[^/]+\.yaml|terms\/[a-z][a-z-]*\.md)$/;
  return files
    .filter((file) => !known.test(file.path))
    .map((file) => ({ file: file.path, path: "", expected: "no such file in a catalogue", found: "one" }));
}

function readOne<T>(files: readonly RawFile[], path: string, schema: z.ZodType<T>, faults: Fault[]): Source<T> | null {
  const file = files.find((one) => one.path === path);
  if (file && "faults" in file) return null;
  if (!file || !("data" in file)) {
    faults.push({ file: path, path: "", expected: "a file of data", found: "nothing" });
    return null;
  }
  const parsed = schema.safeParse(file.data);
  if (parsed.success) return { file: path, value: parsed.data };
  faults.push(...faultsOf(path, parsed.error));
  return null;
}

function readAll<T>(files: readonly RawFile[], folder: string, schema: z.ZodType<T>, faults: Fault[]): Source<T>[] {
  const own = files.filter(({ path }) => path.startsWith(folder) && path.endsWith(".yaml"));
  return own.flatMap(({ path }) => readOne(files, path, schema, faults) ?? []);
}

/** The codes that files with faults would have brought: who names one of these is not at fault. */
function failedCodes(files: readonly RawFile[], faults: readonly Fault[]): ReadonlySet<string> {
  const failed = new Set(faults.map((fault) => fault.file));
  return new Set(
    files
      .filter((file) => failed.has(file.path))
      .flatMap((file) => [nameOf(file.path), ...("data" in file ? codeIn(file.data) : [])]),
  );
}

const nameOf = (path: string) => path.replace(/^.*\//, "").replace(/\.[a-z]+$/, "");

function codeIn(data: unknown): string[] {
  const code: unknown = typeof data === "object" && data !== null ? Reflect.get(data, "code") : null;
  return typeof code === "string" ? [code] : [];
}

/** Each fault once, with what was found; in the order of the files. */
function finished(faults: readonly Fault[], files: readonly RawFile[]): Fault[] {
  const once = new Map(faults.map((fault) => [JSON.stringify([fault.file, fault.line, fault.path, fault.expected]), fault]));
  return [...once.values()]
    .map((fault) => {
      const file = files.find((one) => one.path === fault.file);
      const shown = fault.found === undefined && fault.path !== "" && file && "data" in file;
      return shown ? { ...fault, found: foundAt(file.data, fault.path) } : fault;
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
