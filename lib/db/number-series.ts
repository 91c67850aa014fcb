import "server-only";
import type { Tx } from "./scope";

/** The next number of a series, from 1; the row lock makes the numbers gap-free, since a rollback gives its number back. */
export async function nextNumber(tx: Tx, series: string): Promise<bigint> {
  const rows = await tx.$queryRaw<{ last: bigint }[]>`
    INSERT INTO number_series (series, last) VALUES (${series}, 1)
    ON CONFLICT (series) DO UPDATE SET last = number_series.last + 1
    RETURNING last`;
  const row = rows[0];
  if (!row) throw new Error(`no number for series ${series}`);
  return row.last;
}
