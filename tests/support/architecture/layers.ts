import { importsOf, type Source } from "./sources";

/** The import rules of the architecture, as data. What a layer may import by value, and what as types only. */
type Rule = {
  readonly own: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: RegExp;
  readonly not?: RegExp;
};

const web = /^(next|react|react-dom|next-auth|next-intl)(\/|$)/;
const database = /^(@prisma\/|prisma(\/|$)|pg(\/|$)|pg-)/;
const everyPackage = /./;
const ground = ["config", "clock", "log"];

const rules: Record<string, Rule> = {
  domain: { own: ["domain"], packages: /^(zod|temporal-polyfill|@holiday-jp\/holiday_jp)$/ },
  db: { own: ["domain", "db", "generated", ...ground], packages: everyPackage, not: web },
  services: { own: ["domain", "db", "adapters", "services", "i18n", ...ground], not: web },
  queries: { own: ["domain", "db", "queries", "i18n", ...ground], not: web },
  adapters: { own: ["adapters", "config", "log"], types: ["domain"], not: web },
  web: { own: ["services", "queries", "domain", "web", "form", "i18n", ...ground] },
  i18n: { own: ["i18n", "domain"], not: web },
  config: { own: ["config"], not: web },
  // React's `cache` alone: one reading of the clock for one answer (ADR 0021).
  clock: { own: ["config", "db"], not: /^(next|react-dom|next-auth|next-intl)(\/|$)/ },
  log: { own: ["config"], not: web },
  // What an action answers and a form in the browser shows: the one file of lib/web that both sides read.
  form: { own: [], types: ["i18n"], packages: /^$/ },
  ui: { own: ["ui", "i18n"] },
  components: { own: ["ui", "components", "i18n", "form"], types: ["domain", "queries"] },
  app: { own: ["app", "form", "ui", "components", "services", "queries", "domain", "adapters", "web", "i18n", ...ground] },
};

const places: readonly (readonly [RegExp, string])[] = [
  [/^lib\/web\/form-state(\.ts)?$/, "form"],
  [/^lib\/(domain|db|services|queries|adapters|web|i18n|config)\//, ""],
  [/^lib\/(clock|log)(\.ts)?$/, ""],
  [/^components\/ui\//, "ui"],
  [/^components\//, "components"],
  [/^(generated)\//, ""],
  [/^(app)\//, ""],
  // Next.js's files beside app/ obey the same rules as those in it.
  [/^(proxy|instrumentation|instrumentation-client)(\.ts)?$/, "app"],
];

/** The layer of a path from the root, or null for a package and for what has no rules (scripts, tests). */
export function layerOf(path: string): string | null {
  for (const [pattern, layer] of places) {
    const match = pattern.exec(path);
    if (match) return layer || (match[1] ?? null);
  }
  return null;
}

function mayUsePackage(rule: Rule, name: string): boolean {
  if (rule.packages !== everyPackage && database.test(name)) return false;
  if (rule.not?.test(name)) return false;
  return rule.packages?.test(name) ?? true;
}

/** One line for each import that the rules forbid. */
export function forbiddenImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path);
    const rule = layer ? rules[layer] : undefined;
    if (!rule) return [];
    return importsOf(source)
      .filter(({ target, typeOnly }) => {
        if (/\.(css|json|svg|png)$/.test(target)) return false;
        const to = layerOf(target);
        if (to) return !(rule.own.includes(to) || (typeOnly && rule.types?.includes(to)));
        // Within the project, but in no layer: scripts, tests, the seed.
        if (/^(scripts|tests|e2e|prisma)\//.test(target)) return true;
        return !mayUsePackage(rule, target);
      })
      .map(({ target, typeOnly }) => `${source.path} (${layer}) may not import ${typeOnly ? "types of " : ""}${target}`);
  });
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/"));
const isRouteFile = (path: string) => /\/(page|layout|route|template|default|error|not-found|loading)(\.tsx?)?$/.test(path);

/**
 * A route's file may import what lies in its own folder, in a folder above or below it, or in a shared folder (`parts`, `_parts`)
 * of a folder above; never a sibling route's, and never a page, layout or route handler.
 */
export function importsOfOtherRoutes(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith("app/"))
    .flatMap((source) =>
      importsOf(source)
        .map(({ target }) => target)
        .filter((target) => target.startsWith("app/") && !/\.(css|json|svg|png)$/.test(target))
        .filter((target) => {
          const [from, to] = [`${folderOf(source.path)}/`, `${folderOf(target)}/`];
          const shared = to.replace(/\/_?parts\/.*$/, "/");
          return isRouteFile(target) || !(from.startsWith(shared) || to.startsWith(from));
        })
        .map((target) => `${source.path} may not import another route's ${target}`),
    );
}
