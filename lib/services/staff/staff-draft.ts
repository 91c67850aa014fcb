import "server-only";
import { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import { openField, sealField } from "@/lib/db/field-cipher";

/** How long what staff entered may stand between input and confirmation. */
const VALID_MINUTES = 10;

/** Which act's draft it is, whose, and about what: it opens for nobody else and nowhere else. */
export type DraftPlace = { readonly act: string; readonly staffId: string; readonly subject: string };

const placeOf = ({ act, staffId, subject }: DraftPlace) => ({ table: act, column: "draft", row: `${staffId}|${subject}` });

/** Seals what was entered for the confirm page: nothing is written before confirmation, since the records are append-only. */
export function sealStaffDraft(place: DraftPlace, draft: object, at: Temporal.Instant): string {
  const text = JSON.stringify({ savedAt: at.toString(), draft });
  return Buffer.from(sealField(placeOf(place), text)).toString("base64url");
}

/** Opens a draft; null when it is too old, was changed, or belongs to another person, act or subject. */
export function openStaffDraft<S extends z.ZodType>(
  place: DraftPlace,
  schema: S,
  sealed: string | null,
  at: Temporal.Instant,
): z.output<S> | null {
  const kept = sealed === null ? null : read(place, sealed);
  if (!kept) return null;
  const age = at.since(kept.savedAt).total("minutes");
  return age < 0 || age > VALID_MINUTES ? null : (schema.safeParse(kept.draft).data ?? null);
}

function read(place: DraftPlace, sealed: string): { savedAt: Temporal.Instant; draft: unknown } | null {
  try {
    const { savedAt, draft } = JSON.parse(openField(placeOf(place), Buffer.from(sealed, "base64url"))) as {
      savedAt: string;
      draft: unknown;
    };
    return { savedAt: Temporal.Instant.from(savedAt), draft };
  } catch {
    // Whatever does not open is not ours: the caller asks for the input again.
    return null;
  }
}
