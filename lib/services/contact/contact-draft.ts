import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { type ContactEntry, contactEntrySchema } from "@/lib/domain/contact/contact-entry";
import { openDraft, sealDraft } from "@/lib/services/drafts/sealed-draft";

const schema = z.strictObject({ formKey: z.uuid(), entry: contactEntrySchema });

export type ContactDraft = { readonly formKey: string; readonly entry: ContactEntry };

/** A visitor has no id that it could be bound to. */
const place = { act: "contact_request", who: "visitor", subject: "" };

/** What a visitor entered, for the confirm page: a visitor has no row of their own, and nothing is stored before it is sent. */
export function sealContactDraft(draft: ContactDraft, at: Temporal.Instant): string {
  return sealDraft(place, draft, at);
}

/** Opens a draft; null when it is older than the terms keep one, was changed, or is none. */
export function openContactDraft(sealed: string | null, minutes: number, at: Temporal.Instant): ContactDraft | null {
  return openDraft(place, schema, sealed, { at, minutes })?.draft ?? null;
}
