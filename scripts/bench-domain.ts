// How many contract-months the domain charges in a second on one core, with facts and without, and whether its memory stays flat.
// Prints a table and, as its last line, one JSON object.
import { resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import { monthlyCharges } from "@/lib/domain/billing/charges";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { ContractState } from "@/lib/domain/contracts/contract";
import { monthNumberOf } from "@/lib/domain/month-number";
import { invoiceUntil, sampleContracts } from "./bench/domain-contracts";
import { readCatalogueFolder } from "./catalogue-files";

const month = Temporal.PlainYearMonth.from("2026-10");
const lastDay = month.toPlainDate({ day: 31 });
const number = monthNumberOf(month);
const sizes = [10_000, 100_000, 1_000_000];
const templates = 2_000;

type Work = { readonly name: string; readonly one: (state: ContractState) => bigint };
type Measured = { readonly perSecond: number; readonly yen: bigint; readonly heapMb: number };

function chargeMonth(catalogue: Catalogue, facts: boolean): Work["one"] {
  return (state) => {
    const charges = monthlyCharges(state, catalogue, number, { facts });
    if (!charges.ok) throw new Error(JSON.stringify(charges.refusal));
    return charges.value.reduce((sum, charge) => sum + charge.amount, 0n);
  };
}

/** What is alive after a full collection: the process's own size says more about the collector's leisure than about what is kept. */
function heapMb(): number {
  if (!globalThis.gc) throw new Error("run by node --expose-gc");
  globalThis.gc();
  return Math.round(process.memoryUsage().heapUsed / 1_048_576);
}

/** Every contract is an object of its own that nobody keeps: what stays in memory is the engine's. */
function measure(work: Work, contracts: readonly ContractState[], count: number): Measured {
  let yen = 0n;
  const started = process.hrtime.bigint();
  for (let n = 0; n < count; n += 1) {
    const template = contracts[n % contracts.length];
    if (!template) throw new Error("no contracts");
    yen += work.one({ ...template, contract: `c${n}` });
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { perSecond: Math.round(count / seconds), yen, heapMb: heapMb() };
}

const read = readCatalogueFolder(resolve(import.meta.dirname, "../catalogue"));
if (!read.ok) throw new Error(JSON.stringify(read.faults));
const { catalogue } = read;
const contracts = sampleContracts(catalogue, templates, lastDay);
const works: Work[] = [
  { name: "charged_with_facts", one: chargeMonth(catalogue, true) },
  { name: "charged_without_facts", one: chargeMonth(catalogue, false) },
  { name: "invoiced_with_facts", one: (state) => invoiceUntil(state, catalogue, lastDay.add({ months: 1 }), true) },
  { name: "invoiced_without_facts", one: (state) => invoiceUntil(state, catalogue, lastDay.add({ months: 1 }), false) },
];

// Warm up: the first thousands pay for compilation and for the months' dates.
for (const work of works) measure(work, contracts, 20_000);
const result: Record<string, number> = {};
for (const size of sizes) {
  for (const work of works) {
    const { perSecond, yen, heapMb: heap } = measure(work, contracts, size);
    process.stdout.write(
      `${work.name.padEnd(24)} ${String(size).padStart(9)} contracts ${String(perSecond).padStart(8)}/s  heap ${heap} MB  ${yen} yen\n`,
    );
    result[`${work.name}_per_s_${size}`] = perSecond;
    result[`${work.name}_heap_mb_${size}`] = heap;
  }
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  `${JSON.stringify({ benchmark: "domain", month: month.toString(), templates, peak_rss_mb: peak, ...result })}\n`,
);
