"use server";

import { randomUUID } from "node:crypto";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { decide, type Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { openContactDraft, sealContactDraft } from "@/lib/services/contact/contact-draft";
import { findPlacedContact, placeContact } from "@/lib/services/contact/place-contact";
import { clearDraft, readDraft, writeDraft } from "@/lib/web/draft-cookie";
import { publicFormAction } from "@/lib/web/form-action";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";
import { contactCookie } from "./draft-cookie";
import { contactSchema, sendSchema } from "./schema";

export const draftContactAction = publicFormAction({
  permission: null,
  schema: contactSchema,
  labels: (locale) => {
    const { subject, name, kana, mail, phoneField: phone, message, trap: website } = messagesFor(locale).contact;
    return { subject, name, kana, mail, phone, message, website };
  },
  run: async (_visitor, { website: _empty, ...entry }, at) => {
    await writeDraft(contactCookie, sealContactDraft({ formKey: randomUUID(), entry }, at));
    return decide(true);
  },
  next: () => "/contact/confirm",
});

export const sendContactAction = publicFormAction({
  permission: null,
  schema: sendSchema,
  run: async ({ address, locale }, { formKey }, at) => {
    // The same form a second time: the answer is the first one's, whatever became of the draft.
    const placed = await findPlacedContact(formKey);
    if (placed) return decide(`/contact/complete?request=${placed.id}`);
    const draft = openContactDraft(await readDraft(contactCookie.name), (await getIdentityTerms(at)).draft.minutes, at);
    if (!draft) return decide("/contact?gone=1");
    if (draft.formKey !== formKey) return decide("/contact/confirm?changed=1");
    const brand = await siteBrand();
    const sent = await placeContact(draft, { address, locale, brand: brand?.code ?? null }, at);
    if (!sent.ok) {
      const { number, hours } = contactPoint(await siteOperator(), brand?.code ?? null).phone;
      const facts = { ...sent.refusal.facts, phone: number, hoursJa: hours.ja, hoursEn: hours.en };
      return { ok: false, refusal: { ...sent.refusal, facts } };
    }
    await clearDraft(contactCookie);
    return decide(`/contact/complete?request=${sent.value.id}`);
  },
  next: (path) => path,
  words: contactWords,
});

function contactWords({ kind, facts }: Refusal, locale: Locale): string | null {
  if (kind !== "throttled") return null;
  return messagesFor(locale).contact.tooMany(String(facts.phone), String(locale === "ja" ? facts.hoursJa : facts.hoursEn));
}
