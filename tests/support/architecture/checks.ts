import { parse } from "yaml";
import { type Source, withoutComments } from "./sources";

const MOST_LINES = 250;

/** The state of a form: made by the server's action, read by the form in the browser. */
const sharedWithBrowser = new Set(["lib/web/form-state.ts"]);

export function withoutServerOnly(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => /^lib\/(db|services|queries|adapters|web)\/.*\.tsx?$/.test(path) && !sharedWithBrowser.has(path))
    .filter(({ text }) => !withoutComments(text).trimStart().startsWith('import "server-only";'))
    .map(({ path }) => `${path} does not begin with import "server-only"`);
}

/** An index file hides where things come from. The seed's entry point is a program, not a barrel. */
export function barrels(sources: readonly Source[]): string[] {
  return sources.map(({ path }) => path).filter((path) => /(^|\/)index\.[tj]sx?$/.test(path) && path !== "prisma/seed/index.ts");
}

export function tooLong(sources: readonly Source[]): string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

const nextAsksForDefault =
  /^app\/(.*\/)?(page|layout|template|default|error|global-error|not-found|loading|icon|manifest|robots|sitemap)\.tsx?$/;
const toolAsksForDefault = /^[\w.-]+\.config\.(ts|mjs)$/;

export function needlessDefaultExports(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !nextAsksForDefault.test(path) && !toolAsksForDefault.test(path))
    .filter(({ text }) => /(^|\n)\s*export\s+(default\b|\{[^}]*\bas\s+default\b)/.test(withoutComments(text)))
    .map(({ path }) => `${path} has a default export`);
}

const floors = { next: "16.2.6", react: "19.2.6", "react-dom": "19.2.6", "next-auth": "4.24.12", nodemailer: "7.0.7" };

function isBelow(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  for (const [index, wanted] of (b ?? []).entries()) {
    const present = a?.[index] ?? 0;
    if (present !== wanted) return present < wanted;
  }
  return version.includes("-");
}

/** Versions with known holes, wherever in the tree they are installed; also a package that is not there at all. */
export function versionsBelowFloor(lockText: string): string[] {
  const { packages } = JSON.parse(lockText) as { packages: Record<string, { version?: string }> };
  return Object.entries(floors).flatMap(([name, floor]) => {
    const found = Object.entries(packages).filter(
      ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
    );
    if (found.length === 0) return [`${name} is not in the lock file`];
    return found
      .filter(([, { version }]) => isBelow(version ?? "0.0.0", floor))
      .map(([path, { version }]) => `${path} ${version} is below ${floor}`);
  });
}

/** The codes of what the operator sells: the `code` at the top of each catalogue file. */
export function productCodes(catalogue: readonly Source[]): string[] {
  return catalogue.flatMap(({ text }) => {
    const code = (parse(text) as { code?: unknown } | null)?.code;
    return typeof code === "string" ? [code] : [];
  });
}

/** A code of several words is a product's wherever it stands; a plain word ("support") only where something is compared with it. */
function namingOf(name: string): RegExp {
  const quoted = `["'\`/]${name}["'\`/.]`;
  return new RegExp(name.includes("-") ? quoted : `(===?|!==?|case|includes\\()\\s*${quoted}`);
}

/** Code that knows a product by name: its terms would no longer be data. */
export function productsNamed(sources: readonly Source[], codes: readonly string[]): string[] {
  return sources
    .filter(({ path }) => /^(lib|app|components)\//.test(path))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text);
      return codes.filter((name) => namingOf(name).test(code)).map((name) => `${path} names the product ${name}`);
    });
}

/** An actor handed on by its member alone loses its bounds: chosen contracts would be all contracts. */
export function actorsTakenApart(files: readonly Source[]): string[] {
  return files
    .filter(({ path, text }) => path.startsWith("lib/") && /asMember\(\{\s*memberId: actor\./.test(text))
    .map(({ path }) => path);
}
