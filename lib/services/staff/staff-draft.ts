import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import { openDraft, sealDraft } from "@/lib/services/drafts/sealed-draft";

/** How long what staff entered may stand between input and confirmation. */
const VALID_MINUTES = 10;

/** Which act's draft it is, whose, and about what: it opens for nobody else and nowhere else. */
export type DraftPlace = { readonly act: string; readonly staffId: string; readonly subject: string };

const placeOf = ({ act, staffId, subject }: DraftPlace) => ({ act, who: staffId, subject });

/** Seals what was entered for the confirm page: nothing is written before confirmation, since the records are append-only. */
export const sealStaffDraft = (place: DraftPlace, draft: object, at: Temporal.Instant): string =>
  sealDraft(placeOf(place), draft, at);

/** Opens a draft; null when it is too old, was changed, or belongs to another person, act or subject. */
export function openStaffDraft<S extends z.ZodType>(
  place: DraftPlace,
  schema: S,
  sealed: string | null,
  at: Temporal.Instant,
): z.output<S> | null {
  return openDraft(placeOf(place), schema, sealed, { at, minutes: VALID_MINUTES })?.draft ?? null;
}
