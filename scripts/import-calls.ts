// Adds the calls of a carrier's CSV file, for members to look up. All of the file or nothing; the same file again adds nothing.
import { readFileSync } from "node:fs";
import { importCalls } from "@/lib/services/statements/import-calls";
import { type Answer, runCommand } from "./run-command";

const usage: Answer = {
  code: 2,
  lines: [
    "Usage: npm run calls:import -- FILE.csv",
    "  The first line names the columns: id,contract,plan,at,number,seconds,yen",
  ],
};

await runCommand(usage, async ([file], at) => {
  if (file === undefined) return usage;
  const outcome = await importCalls(readFileSync(file, "utf8"), at);
  if (!outcome.ok) {
    return { code: 2, lines: ["Nothing was added.", ...outcome.faults.map(({ line, column }) => `  line ${line}: ${column}`)] };
  }
  return { code: 0, lines: [`${outcome.added} calls added, ${outcome.known} were there already.`] };
});
