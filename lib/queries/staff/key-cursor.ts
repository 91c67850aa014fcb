import "server-only";
import { z } from "zod";

/** Where a page of a list begins: the sort value and the id of the row before it, and the way it was turned. */
const plain = z.string().regex(/^\P{Cc}*$/u);
const cursorSchema = z.strictObject({ way: z.enum(["after", "before"]), value: plain.max(200), id: plain.max(64) });

export type KeyCursor = z.infer<typeof cursorSchema>;

export function encodeCursor(cursor: KeyCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/** Reads a cursor from the address; null (the first page) for whatever is not one. */
export function decodeCursor(text: string | undefined): KeyCursor | null {
  if (!text || text.length > 600) return null;
  try {
    return cursorSchema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}

export type KeyPage<Row> = { readonly rows: Row[]; readonly previous: string | null; readonly next: string | null };

/**
 * Turns `size + 1` rows, read in the cursor's direction, into a page with its neighbours. Pages by key stay right while rows come and
 * go in between; page numbers would not.
 */
export function keyPage<Row>(
  read: Row[],
  size: number,
  cursor: KeyCursor | null,
  keyOf: (row: Row) => { value: string; id: string },
): KeyPage<Row> {
  const more = read.length > size;
  const kept = read.slice(0, size);
  const backwards = cursor?.way === "before";
  const rows = backwards ? kept.reverse() : kept;
  const first = rows[0];
  const last = rows.at(-1);
  const hasPrevious = backwards ? more : cursor !== null;
  const hasNext = backwards ? true : more;
  return {
    rows,
    previous: first && hasPrevious ? encodeCursor({ way: "before", ...keyOf(first) }) : null,
    next: last && hasNext ? encodeCursor({ way: "after", ...keyOf(last) }) : null,
  };
}
