import "server-only";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { openField, sealField } from "@/lib/db/field-cipher";
import { contactDraftPlace } from "@/lib/db/field-places";
import { type ContactEntry, contactEntrySchema } from "@/lib/domain/contact/contact-entry";

const schema = z.strictObject({ formKey: z.uuid(), savedAt: z.iso.datetime(), entry: z.unknown() });

export type ContactDraft = { readonly formKey: string; readonly entry: ContactEntry };

/** What a visitor entered, for the confirm page: a visitor has no row of their own, and nothing is stored before it is sent. */
export function sealContactDraft(draft: ContactDraft, at: Temporal.Instant): string {
  return Buffer.from(sealField(contactDraftPlace, JSON.stringify({ ...draft, savedAt: at.toString() }))).toString("base64url");
}

/** Opens a draft; null when it is older than the terms keep one, was changed, or is none. */
export function openContactDraft(sealed: string | null, minutes: number, at: Temporal.Instant): ContactDraft | null {
  const kept = sealed === null ? null : read(sealed);
  if (!kept) return null;
  const age = at.since(Temporal.Instant.from(kept.savedAt)).total("minutes");
  if (age < 0 || age > minutes) return null;
  const entry = contactEntrySchema.safeParse(kept.entry).data;
  return entry ? { formKey: kept.formKey, entry } : null;
}

function read(sealed: string): z.output<typeof schema> | null {
  try {
    return schema.safeParse(JSON.parse(openField(contactDraftPlace, Buffer.from(sealed, "base64url")))).data ?? null;
  } catch {
    // Whatever does not open is not ours: the visitor enters it again.
    return null;
  }
}
