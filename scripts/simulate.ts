// Replays a scenario through the functions of the portal: one JSON object on standard output, or a timeline for a reader. Needs no
// database. Operators try a catalogue with it before they publish it.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { outputOf } from "@/lib/domain/simulate/output";
import { largestScenario, readScenario } from "@/lib/domain/simulate/read-scenario";
import type { ScenarioFault } from "@/lib/domain/simulate/scenario-fault";
import { simulate } from "@/lib/domain/simulate/simulate";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { readArguments, usage } from "./simulate/arguments";
import { readTerms } from "./simulate/read-terms";
import { readText } from "./simulate/read-text";

export type Ran = { readonly code: 0 | 2; readonly out: string; readonly faults: readonly string[] };

/** A file of faults helps nobody; the rest is counted. */
const mostFaults = 1_000;

/** One call of the command. Paths are relative to `from`; without `--catalogue` the catalogue is the project's own. */
export async function simulateCommand(given: readonly string[], from: string): Promise<Ran> {
  const asked = readArguments(given);
  if (!asked) return refused(usage);
  const read = readText(asked.file === "-" ? "-" : path.resolve(from, asked.file), largestScenario);
  if (!read.ok) return refused(linesOf([{ path: asked.file, expected: "a file of JSON", found: read.found }]));
  const parsed = readScenario(read.text);
  if (!parsed.ok) return refused(linesOf(parsed.faults));
  const own = path.join(import.meta.dirname, "../catalogue");
  const terms = readTerms(asked.catalogue === null ? own : path.resolve(from, asked.catalogue));
  if (!terms.ok) return refused(terms.lines);
  const simulation = simulate(parsed.scenario, terms.terms);
  const result = outputOf(simulation, (refusal) => renderRefusal(refusal, "ja").text);
  if (!result.ok) return refused(linesOf(result.faults));
  if (!asked.explain) return { code: 0, out: `${JSON.stringify(result.output)}\n`, faults: [] };
  const { explainSimulation } = await import("./simulate/explain-simulation");
  return { code: 0, out: explainSimulation(simulation, terms.terms, asked.language), faults: [] };
}

function linesOf(faults: readonly ScenarioFault[]): string[] {
  const lines = faults.slice(0, mostFaults).map((one) => `${one.path}: expected ${one.expected}, found ${one.found}`);
  return faults.length > mostFaults
    ? [...lines, `(scenario): expected no more faults, found ${faults.length - mostFaults} more`]
    : lines;
}

function refused(faults: readonly string[]): Ran {
  return { code: 2, out: "", faults };
}

/** npm runs its scripts in the project's folder and remembers where it was called. */
function calledFrom(): string {
  return (process.env.npm_lifecycle_event === "simulate" && process.env.INIT_CWD) || process.cwd();
}

async function main(): Promise<void> {
  // Who reads only the first lines (`| head`) has what they want.
  process.stdout.on("error", () => undefined);
  try {
    const { code, out, faults } = await simulateCommand(process.argv.slice(2), calledFrom());
    if (out !== "") process.stdout.write(out);
    if (faults.length > 0) process.stderr.write(`${faults.join("\n")}\n`);
    process.exitCode = code;
  } catch (error) {
    // A bug, not a fault of the scenario: said in one line all the same.
    process.stderr.write(`simulate: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
