import path from "node:path";
import { Temporal } from "temporal-polyfill";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { parseScenario } from "@/lib/domain/simulate/scenario";
import { simulate } from "@/lib/domain/simulate/simulate";
import type { Simulation } from "@/lib/domain/simulate/simulation";
import { readCatalogueFolder } from "@/scripts/catalogue-files";
import { instantOf, type Step, type Story, told } from "./doing";

const contract = "household";

/** The terms of the sample operator, read from its files and not from any database. */
export function readTerms(): Catalogue {
  const read = readCatalogueFolder(path.resolve(import.meta.dirname, "../../../catalogue"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.catalogue;
}

/** The simulator's answer to the first steps of a story: the JSON that its command would read, read back as the command does. */
export function simulated(story: Story, steps: readonly Step[], until: Temporal.PlainDate, terms: Catalogue): Simulation {
  const opened = instantOf(story.opened);
  const events = [
    { id: "order", at: opened, contract, type: "order", product: story.product, brand: "S" },
    { id: "provide", at: opened, contract, type: "provide" },
    ...steps.map(([at, doing], n) => ({ id: `s${n}`, at: instantOf(at), contract, ...told(doing) })),
  ];
  const parsed = parseScenario(JSON.parse(JSON.stringify({ until: until.toString(), member: { kind: "person" }, events })));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const simulation = simulate(parsed.scenario, () => terms);
  if (simulation.refusals.length > 0) throw new Error(`the simulator refuses: ${JSON.stringify(simulation.refusals)}`);
  return simulation;
}

export const dayOf = (step: Step) => Temporal.PlainDateTime.from(step[0]).toPlainDate();

/** The steps that were taken by the end of a day. */
export const stepsUntil = ({ steps }: Story, day: Temporal.PlainDate) =>
  steps.filter((step) => Temporal.PlainDate.compare(dayOf(step), day) <= 0);
