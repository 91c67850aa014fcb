import { z } from "zod";
import { calendarTermsSchema } from "./calendar-terms";
import type { Catalogue } from "./catalogue";
import { parseTermsDocument, type TermsDocument } from "./document";
import { type Fault, faultsOf } from "./fault";
import { linkFaults, type Part } from "./links";
import { operatorSchema } from "./operator";
import { type OptionTerms, optionSchema } from "./option";
import { permissionTableSchema, staffPermissionsSchema } from "./permission-terms";
import { type Product, productFileSchema } from "./product";

/** A file of the catalogue as read from wherever it is kept: `data` is parsed YAML or JSON, `text` a terms document. */
export type RawFile = { readonly path: string; readonly data: unknown } | { readonly path: string; readonly text: string };

export type ParsedCatalogue =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const permissionsSchema = z.strictObject({ tables: z.array(permissionTableSchema).min(1), staff: staffPermissionsSchema });

type Source<T> = { readonly file: string; readonly value: T };

/** Reads a whole catalogue and reports every fault at once, with file, path and what was expected. */
export function parseCatalogue(files: readonly RawFile[]): ParsedCatalogue {
  const faults: Fault[] = unexpectedFiles(files);
  const operator = readOne(files, "operator.yaml", operatorSchema, faults);
  const calendar = readOne(files, "calendar.yaml", calendarTermsSchema, faults);
  const permissions = readOne(files, "permissions.yaml", permissionsSchema, faults);
  const options = readAll(files, "options/", optionSchema, faults);
  const productFiles = readAll(files, "products/", productFileSchema, faults);
  const documents = files.flatMap((file) => ("text" in file ? [readDocument(file, faults)] : []));
  if (productFiles.length === 0) faults.push({ file: "products/", path: "", expected: "at least one product" });
  const products = productFiles.map(({ file, value }) => ({ file, value: withOptions(file, value, options, faults) }));
  if (!operator || !calendar || !permissions || faults.length > 0) return { ok: false, faults };
  const catalogue: Catalogue = {
    operator: operator.value,
    calendar: calendar.value,
    permissions: permissions.value.tables,
    staff: permissions.value.staff,
    products: products.map((product) => product.value),
    documents,
  };
  const parts: Part[] = [operator, calendar, permissions, ...options, ...productFiles];
  const dangling = linkFaults(catalogue, parts, products);
  return dangling.length === 0 ? { ok: true, catalogue } : { ok: false, faults: dangling };
}

function unexpectedFiles(files: readonly RawFile[]): Fault[] {
  const known = /^(operator\.yaml|calendar\.yaml|permissions\.yaml|options\/[^/]+\.yaml|products\/[^/]+\.yaml|terms\/[^/]+\.md)$/;
  return files
    .filter((file) => !known.test(file.path))
    .map((file) => ({ file: file.path, path: "", expected: "no such file in a catalogue" }));
}

function readOne<T>(files: readonly RawFile[], path: string, schema: z.ZodType<T>, faults: Fault[]): Source<T> | null {
  const file = files.find((one) => one.path === path);
  if (!file || !("data" in file)) {
    faults.push({ file: path, path: "", expected: "a file of data" });
    return null;
  }
  const parsed = schema.safeParse(file.data);
  if (parsed.success) return { file: path, value: parsed.data };
  faults.push(...faultsOf(path, parsed.error));
  return null;
}

function readAll<T>(files: readonly RawFile[], folder: string, schema: z.ZodType<T>, faults: Fault[]): Source<T>[] {
  const paths = files.flatMap((file) => (file.path.startsWith(folder) ? [file.path] : [])).sort();
  return paths.flatMap((path) => readOne(files, path, schema, faults) ?? []);
}

function withOptions(
  file: string,
  product: z.infer<typeof productFileSchema>,
  options: readonly Source<OptionTerms>[],
  faults: Fault[],
): Product {
  const found = product.options.flatMap((code, n) => {
    const option = options.find((one) => one.value.code === code);
    if (!option) faults.push({ file, path: `options[${n}]`, expected: `the code of a file in options/, not ${code}` });
    return option ? [option.value] : [];
  });
  return { ...product, options: found };
}

function readDocument(file: { path: string; text: string }, faults: Fault[]): TermsDocument {
  const code = file.path.replace(/^terms\//, "").replace(/\.md$/, "");
  const { document, strayLines } = parseTermsDocument(code, file.text);
  if (document.title === "") faults.push({ file: file.path, path: "", expected: "a title in the first line" });
  if (document.since === "") faults.push({ file: file.path, path: "", expected: "a line 施行日: YYYY-MM-DD" });
  for (const line of strayLines) faults.push({ file: file.path, path: `line ${line}`, expected: "a section, a clause or text" });
  return document;
}
