import { z } from "zod";
import { canonicalJson } from "../canonical-json";
import { type ConfirmationPoint, type PointKey, type PointKind, pointKeys, pointKinds } from "../ordering/preview";
import type { Shown } from "./prepare";

/** A point without its reasons: what it says, and the terms that it rests on. */
export type ShownPoint = Pick<ConfirmationPoint, "key" | "kind" | "terms" | "facts">;

/** The points of a confirmation as they are kept with a draft. A setting has none: it costs nothing and binds nobody. */
export function shownPoints(shown: Shown): ShownPoint[] {
  return !("points" in shown) ? [] : shown.points.map(({ key, kind, terms, facts }) => ({ key, kind, terms, facts }));
}

const keptSchema = z.object({
  hash: z.string(),
  points: z.array(
    z.object({
      key: z.enum(pointKeys as unknown as [PointKey, ...PointKey[]]),
      kind: z.enum(pointKinds as unknown as [PointKind, ...PointKind[]]),
      terms: z.array(z.object({ rule: z.string(), clause: z.string() })),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
});

export type KeptShown = { readonly hash: string; readonly points: readonly ShownPoint[] };

/** What a draft says was shown; null when an older version wrote it in another shape. */
export function readKeptShown(stored: unknown): KeptShown | null {
  const parsed = keptSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

export type ChangedPoint = { readonly before: ShownPoint; readonly after: ShownPoint };

/** The points that say something else now than when the draft was saved. */
export function changedPoints(before: readonly ShownPoint[], after: readonly ShownPoint[]): ChangedPoint[] {
  return after.flatMap((point) => {
    const old = before.find((one) => one.key === point.key);
    return old && canonicalJson([old.kind, old.facts]) !== canonicalJson([point.kind, point.facts])
      ? [{ before: old, after: point }]
      : [];
  });
}
