import "server-only";
import { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import { openField, sealField } from "@/lib/db/field-cipher";

/** Which act's draft it is, whose, and about what: it opens for nobody else and nowhere else. */
export type DraftPlace = { readonly act: string; readonly who: string; readonly subject: string };

const placeOf = ({ act, who, subject }: DraftPlace) => ({ table: act, column: "draft", row: `${who}|${subject}` });

/** Seals what was entered for the confirm page: nothing is written before it is confirmed (decision 0004). */
export function sealDraft(place: DraftPlace, draft: object, at: Temporal.Instant): string {
  const text = JSON.stringify({ savedAt: at.toString(), draft });
  return Buffer.from(sealField(placeOf(place), text)).toString("base64url");
}

export type OpenedDraft<T> = { readonly draft: T; readonly savedAt: Temporal.Instant };

/** Opens a draft; null when it is older than `minutes`, was changed, or belongs to another person, act or subject. */
export function openDraft<S extends z.ZodType>(
  place: DraftPlace,
  schema: S,
  sealed: string | null,
  { at, minutes }: { readonly at: Temporal.Instant; readonly minutes: number },
): OpenedDraft<z.output<S>> | null {
  const kept = sealed === null ? null : read(place, sealed);
  if (!kept) return null;
  const age = at.since(kept.savedAt).total("minutes");
  const parsed = schema.safeParse(kept.draft);
  return age < 0 || age > minutes || !parsed.success ? null : { draft: parsed.data, savedAt: kept.savedAt };
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
