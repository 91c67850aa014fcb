// Says everything that is wrong with a folder of catalogue files, one line a fault. Needs no database.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { faultText } from "@/lib/domain/catalogue/fault";
import { pastFaults } from "@/lib/domain/catalogue/version-faults";
import { type CatalogueVersion, readCatalogueVersions } from "./catalogue-files";

export type Checked = { readonly code: 0 | 2; readonly lines: readonly string[] };

const usage = [
  "Usage: npm run catalogue:check -- [DIR] [--from DAY]",
  "  DIR         a catalogue, or several versions in folders named by their first days (default: catalogue)",
  "  --from DAY  the day from which DIR is to be published, YYYY-MM-DD",
];

/** One call of the command. `today` is the day in Japan: a version that begins before it would change prices in the past. */
export function checkCommand(given: readonly string[], today: string): Checked {
  const asked = readArguments(given);
  if (!asked) return { code: 2, lines: usage };
  const past = asked.from === null ? [] : pastFaults(asked.from, today);
  const read = readCatalogueVersions(asked.folder);
  const faults = [...past, ...(read.ok ? [] : read.faults)];
  if (!read.ok || faults.length > 0) return { code: 2, lines: faults.map(faultText) };
  return { code: 0, lines: [countsOf(read.versions)] };
}

function readArguments(given: readonly string[]): { folder: string; from: string | null } | null {
  const at = given.indexOf("--from");
  const from = at === -1 ? null : (given[at + 1] ?? "");
  const [folder = "catalogue", ...more] = given.filter((_, n) => at === -1 || (n !== at && n !== at + 1));
  const misread = folder.startsWith("-") || folder === "" || more.length > 0;
  return misread || (from !== null && !z.iso.date().safeParse(from).success) ? null : { folder, from };
}

function countsOf(versions: readonly CatalogueVersion[]): string {
  const newest = versions.at(-1)?.catalogue;
  const products = newest?.products ?? [];
  const options = new Set(products.flatMap((product) => product.options.map((option) => option.code)));
  const counts = [
    `${versions.length} version${versions.length === 1 ? "" : "s"}`,
    `${new Set(products.map((product) => product.code)).size} products`,
    `${products.filter((product) => product.planCode !== null).length} plans`,
    `${options.size} options`,
    `${newest?.documents.length ?? 0} documents`,
  ];
  return `No faults: ${counts.join(", ")}.`;
}

function main(): void {
  const { code, lines } = checkCommand(process.argv.slice(2), Temporal.Now.plainDateISO("Asia/Tokyo").toString());
  (code === 0 ? process.stdout : process.stderr).write(`${lines.join("\n")}\n`);
  process.exitCode = code;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
