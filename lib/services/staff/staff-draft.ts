import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import { openDraft, sealDraft } from "@/lib/services/drafts/sealed-draft";

/** How long what staff entered may stand between input and confirmation. */
const VALID_MINUTES = 10;

/** The drafts of one act. Each is bound to who entered it and what it is about: it opens for nobody else and nowhere else. */
export function staffDrafts<S extends z.ZodType<object, object>>(act: string, schema: S) {
  const placeOf = (who: string, subject: string) => ({ act, who, subject });
  return {
    /** Seals what was entered for the confirm page: nothing is written before confirmation, since the records are append-only. */
    seal: (staffId: string, subject: string, draft: z.input<S>, at: Temporal.Instant): string =>
      sealDraft(placeOf(staffId, subject), draft, at),
    /** Opens a draft; null when it is too old, was changed, or belongs to another person, act or subject. */
    open: (staffId: string, subject: string, sealed: string | null, at: Temporal.Instant): z.output<S> | null =>
      openDraft(placeOf(staffId, subject), schema, sealed, { at, minutes: VALID_MINUTES })?.draft ?? null,
  };
}
