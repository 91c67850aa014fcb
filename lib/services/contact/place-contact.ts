import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { contactPhonePlace } from "@/lib/db/field-places";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { newLongCode } from "@/lib/services/identity/secrets";
import { countToday } from "@/lib/services/identity/throttle";
import { queueMail } from "@/lib/services/mail/queue-mail";
import type { ContactDraft } from "./contact-draft";

/** Whom the form came from, as far as the browser says. */
export type ContactFrom = { readonly address: string; readonly locale: Locale; readonly brand: string | null };

/** Long enough not to be guessed, short enough for the telephone: it says nothing about how many there are. */
const numberLength = 8;

/**
 * Stores what somebody asks who can't log in, for staff (BZ-29). Nothing is looked up, so nothing can be told: known and unknown people
 * have the same answer. The same form a second time is the first one. The mail says that it came in, and goes to one address only so
 * often a day, since anybody can type anybody's.
 */
export async function placeContact(
  { formKey, entry }: ContactDraft,
  from: ContactFrom,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  return asAuth(async (tx) => {
    const { contact } = (await operatorAt(tx, at)).identity.recovery;
    // Of a form sent twice at the same moment the second waits here, and finds what the first has made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${formKey}, 0))`;
    const earlier = await findByKey(tx, formKey);
    if (earlier) return decide(earlier);
    if (!(await countToday(tx, "contact-address", from.address, contact.perAddressDay, at)))
      return refuse("throttled", contact, { today: true });
    const id = randomUUID();
    const number = newLongCode(numberLength);
    const { phone, ...plain } = entry;
    await tx.contactRequest.createMany({
      data: [
        {
          id,
          formKey,
          number,
          ...plain,
          brand: from.brand,
          locale: from.locale,
          phoneEnc: sealField(contactPhonePlace(id), phone),
          createdAt: toInstantColumn(at),
        },
      ],
    });
    const { subject } = entry;
    const about = { kind: "contact", id };
    await appendAudit(tx, {
      at,
      actor: { kind: "nobody" },
      action: "contact.received",
      subject: about,
      memberId: null,
      data: { subject },
    });
    if (await countToday(tx, "contact-mail", entry.mail, contact.perMailDay, at)) {
      const data = { number, at: formatInstant(at, from.locale) };
      await queueMail(tx, { to: entry.mail, template: "contact-received", locale: from.locale, data, at });
    }
    return decide({ id });
  });
}

function findByKey(tx: Tx, formKey: string): Promise<{ id: string } | null> {
  return tx.contactRequest.findUnique({ where: { formKey }, select: { id: true } });
}

/** What a form that was sent already became; null: it was not. */
export function findPlacedContact(formKey: string): Promise<{ id: string } | null> {
  return asAuth((tx) => findByKey(tx, formKey));
}
