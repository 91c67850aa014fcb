import "server-only";
import type { Temporal } from "temporal-polyfill";
import { makePaper } from "@/lib/adapters/pdf/make-paper";
import { paragraph, smallPrint, title } from "@/lib/adapters/pdf/paper-text";
import { space } from "@/lib/adapters/pdf/sheet";
import { appendAudit } from "@/lib/db/audit";
import { catalogueInForce } from "@/lib/db/catalogue";
import { openField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import { splitPostalAddress } from "@/lib/domain/identity/postal-address";
import { isUuid } from "@/lib/domain/uuid";
import { formatDate } from "@/lib/i18n/format";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

type Letter = {
  readonly locale: Locale;
  readonly issuer: string;
  readonly colour: string | null;
  readonly foot: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly number: string;
};

/**
 * A mail that came back as a letter to the member's postal address, in the mail's own words and language. Each printing stands in the
 * trail, because it shows a person's address and what was written to them. Null: nothing to print, or not for this role.
 */
export async function bounceLetter(
  staff: StaffActor,
  bounceId: string,
  at: Temporal.Instant,
): Promise<{ readonly name: string; readonly paper: Uint8Array<ArrayBuffer> } | null> {
  if (!isUuid(bounceId)) return null;
  const letter = await asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "bounce.handle", at);
    const read = permitted.ok ? await readLetter(tx, bounceId, at) : null;
    if (!read) return null;
    const subject = { kind: "mail-bounce", id: bounceId };
    await appendAudit(tx, { at, actor: staff, action: "mail-bounce.printed", subject, memberId: read.memberId });
    return read.letter;
  });
  return letter && { name: `letter-${letter.number}`, paper: await paperOf(letter, at) };
}

async function readLetter(tx: Tx, bounceId: string, at: Temporal.Instant) {
  const bounce = await tx.mailBounce.findUnique({ where: { id: bounceId } });
  const member = bounce?.memberId ? await tx.member.findUnique({ where: { id: bounce.memberId } }) : null;
  const [kept] = await tx.$queryRaw<{ mail_id: string; body_enc: Uint8Array | null }[]>`
    SELECT mail_id::text, body_enc FROM bounced_mail_text(${bounceId}::uuid)`;
  if (!member?.addressEnc || !kept?.body_enc) return null;
  const mail = await tx.mail.findUniqueOrThrow({
    where: { id: kept.mail_id },
    select: { subject: true, locale: true, brand: true },
  });
  const { operator } = (await catalogueInForce(tx, dateInJapan(at))).catalogue;
  const locale = isLocale(mail.locale) ? mail.locale : defaultLocale;
  const brand = findBrand(operator, mail.brand);
  const { postalCode, address } = splitPostalAddress(openField(memberPlace("address_enc", member.id), member.addressEnc));
  const text = messagesFor(locale).staffSenders.letter;
  const name = nameOfMember(member);
  const letter: Letter = {
    locale,
    issuer: (brand ?? operator).name[locale],
    colour: brand?.look?.colours.act ?? null,
    foot: `${operator.name[locale]}　${(brand?.phone ?? operator.phone).number}`,
    to: [postalCode === "" ? "" : `〒${postalCode}`, address, text.honorific(name)].filter((line) => line !== "").join("\n"),
    subject: mail.subject,
    text: openField(mailPlace("body_enc", kept.mail_id), kept.body_enc),
    number: member.number,
  };
  return { memberId: member.id, letter };
}

function paperOf(letter: Letter, at: Temporal.Instant): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, issuer, colour, foot } = letter;
  const text = messagesFor(locale).staffSenders.letter;
  const mark = `${letter.number}　${formatDate(dateInJapan(at), locale)}`;
  const frame = { title: letter.subject, language: locale, issuer, mark, foot, madeAtMs: at.epochMilliseconds };
  return makePaper(colour === null ? frame : { ...frame, colour }, (sheet) => {
    paragraph(sheet, letter.to, { size: 11 });
    space(sheet, 24);
    title(sheet, letter.subject);
    smallPrint(sheet, text.why);
    for (const part of letter.text.split(/\n{2,}/)) paragraph(sheet, part.trim());
  });
}
