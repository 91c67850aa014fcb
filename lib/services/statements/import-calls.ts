import "server-only";
import { randomUUID } from "node:crypto";
import Papa from "papaparse";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { appendAudit } from "@/lib/db/audit";
import { catalogueInForce } from "@/lib/db/catalogue";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";

const rowSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  contract: z.string().min(1).max(40),
  plan: z.string().min(1).max(64),
  at: z.iso.datetime({ offset: true }),
  number: z.string().regex(/^\+?[\d-]{3,25}$/),
  seconds: z.coerce.number().int().min(0).max(10_000_000),
  yen: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(BigInt),
});

export type ImportFault = { readonly line: number; readonly column: string };
export type ImportOutcome =
  | { readonly ok: true; readonly added: number; readonly known: number }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

/** The last four digits of a called number are nobody's business but the caller's: they are gone before the record is written. */
export const maskedCall = (number: string): string => {
  const cut = number.replace(/\d(?=(?:\D*\d){0,3}\D*$)/g, "").replace(/\D+$/, "");
  return `${cut}${cut === "" ? "" : "-"}****`;
};

/**
 * Adds the calls of a carrier's CSV (`id,contract,plan,at,number,seconds,yen`), all of the file or nothing. A record that is there
 * already is left as it is, so a file may be imported again.
 */
export async function importCalls(text: string, at: Temporal.Instant): Promise<ImportOutcome> {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), {
    header: true,
    skipEmptyLines: true,
  });
  const broken = errors.map(({ row, code }) => ({ line: (row ?? 0) + 2, column: code }));
  const parsed = data.map((row) => rowSchema.safeParse(row));
  const wrong = parsed.flatMap(({ error }, index) =>
    error ? error.issues.slice(0, 1).map(({ path }) => ({ line: index + 2, column: String(path[0] ?? "") })) : [],
  );
  if (broken.length + wrong.length > 0) return { ok: false, faults: [...broken, ...wrong] };
  const rows = parsed.flatMap(({ data: row }) => (row ? [row] : []));
  return asStaff({ staffId: "import" }, async (tx): Promise<ImportOutcome> => {
    const { operator } = (await catalogueInForce(tx, dateInJapan(at))).catalogue;
    const plans = new Set(operator.callPlans?.list.map(({ code }) => code));
    const contracts = await tx.contract.findMany({
      where: { number: { in: [...new Set(rows.map(({ contract }) => contract))] } },
      select: { id: true, memberId: true, number: true },
    });
    const byNumber = new Map(contracts.map((one) => [one.number, one]));
    const faults = rows.flatMap(({ plan, contract }, index) => {
      if (!byNumber.has(contract)) return { line: index + 2, column: "contract" };
      return plans.has(plan) ? [] : { line: index + 2, column: "plan" };
    });
    if (faults.length > 0) return { ok: false, faults };
    const { count } = await tx.callRecord.createMany({
      skipDuplicates: true,
      data: rows.flatMap((row) => {
        const contract = byNumber.get(row.contract);
        if (!contract) return [];
        return {
          id: randomUUID(),
          memberId: contract.memberId,
          contractId: contract.id,
          plan: row.plan,
          sourceId: row.id,
          at: toInstantColumn(Temporal.Instant.from(row.at)),
          maskedNumber: maskedCall(row.number),
          seconds: row.seconds,
          yen: row.yen,
        };
      }),
    });
    await appendAudit(tx, {
      at,
      actor: { kind: "system", name: "import" },
      action: "calls.imported",
      subject: { kind: "calls", id: "import" },
      memberId: null,
      data: { added: count, known: rows.length - count },
    });
    return { ok: true, added: count, known: rows.length - count };
  });
}
