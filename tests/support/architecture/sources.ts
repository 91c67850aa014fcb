import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A source file by its path from the project's root. */
export type Source = { readonly path: string; readonly text: string };

/** One import, export-from or `import()`; `typeOnly` when nothing of it is left at run time. */
export type Import = { readonly target: string; readonly typeOnly: boolean };

const root = path.resolve(import.meta.dirname, "../../..");
const skipped = new Set(["node_modules", "generated", "test-results", "playwright-report"]);

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith(".") || skipped.has(entry.name)) continue;
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(name);
    else yield name;
  }
}

/** The project's files whose names match. */
export function readSources(pattern: RegExp): Source[] {
  const paths = [...walk("")].filter((name) => pattern.test(name));
  return paths.map((name) => ({ path: name, text: readFileSync(path.join(root, name), "utf8") }));
}

export const readText = (name: string): string => readFileSync(path.join(root, name), "utf8");

export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`\w])\/\/.*$/gm, "$1");
}

/** `@/x` and relative paths become paths from the root; anything else is a package. */
function resolve(from: string, specifier: string): string {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(from), specifier);
  return specifier;
}

const isTypeOnly = (clause: string): boolean => {
  const names = /^\{([^}]*)\}$/.exec(clause.trim())?.[1];
  if (names === undefined) return false;
  const parts = names.split(",").filter((part) => part.trim() !== "");
  return parts.length > 0 && parts.every((part) => part.trim().startsWith("type "));
};

/** Static and dynamic imports and re-exports. `import("x").T` in a type counts as an import too: it names the module. */
export function importsOf({ path: from, text }: Source): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  const statement = /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:([\w*${}\s,]+?)\s+from\s*)?["']([^"'\n]+)["']/g;
  for (const [, type, clause = "", specifier = ""] of code.matchAll(statement)) {
    found.push({ target: resolve(from, specifier), typeOnly: type !== undefined || isTypeOnly(clause) });
  }
  for (const [, specifier = ""] of code.matchAll(/\b(?:import|require)\(\s*["'`]([^"'`]+)["'`]/g)) {
    found.push({ target: resolve(from, specifier), typeOnly: false });
  }
  return found;
}
