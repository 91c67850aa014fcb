// Publishes a folder of catalogue files from a day on: how an operator's own terms get into the portal, and how they change.
import { fileURLToPath } from "node:url";
import { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import { faultText } from "@/lib/domain/catalogue/fault";
import type { ParsedCatalogue } from "@/lib/domain/catalogue/parse";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { readCatalogueFolder } from "./catalogue-files";
import { type Answer, runCommand } from "./run-command";

const usage: Answer = { code: 2, lines: ["Usage: npm run catalogue:publish -- DIR FROM", "  FROM  the first day, YYYY-MM-DD"] };

function readDay(text: string): Temporal.PlainDate | null {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text, { overflow: "reject" }) : null;
  } catch {
    return null;
  }
}

function readFolder(folder: string): ParsedCatalogue {
  try {
    return readCatalogueFolder(folder);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    return { ok: false, faults: [{ file: path ?? folder, path: "", expected: "a folder" }] };
  }
}

/** One call of the command: the folder and the first day. */
export async function publishCommand(given: readonly string[], at: Temporal.Instant): Promise<Answer> {
  const [folder = "", day = ""] = given;
  if (folder === "" || given.length !== 2) return usage;
  const from = readDay(day);
  if (!from) return { code: 2, lines: [`FROM: a day as YYYY-MM-DD, not ${day}`] };
  const read = readFolder(folder);
  if (!read.ok)
    return {
      code: 2,
      lines: read.faults.map(faultText),
    };
  const { id, outcome, faults } = await publishCatalogue({ kind: "system", name: "set-up" }, read.catalogue, from, at);
  if (faults.length > 0) return { code: 2, lines: faults.map(faultText) };
  if (outcome === "refused") {
    const why = `Refused: ${day} has another version already, or this one was published for another day.`;
    return { code: 1, lines: [`${why} Nothing was changed; choose a later day, or change the files.`] };
  }
  const waits = Temporal.PlainDate.compare(from, dateInJapan(at)) > 0 ? " Until then the version before it holds." : "";
  return {
    code: 0,
    lines: [`${outcome === "already" ? "Published already" : "Published"}: ${id}, in force from ${day}.${waits}`],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(usage, publishCommand);
