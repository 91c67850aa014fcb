import "server-only";
import type { Temporal } from "temporal-polyfill";
import { makePaper } from "@/lib/adapters/pdf/make-paper";
import { picture } from "@/lib/adapters/pdf/paper-picture";
import { factTable } from "@/lib/adapters/pdf/paper-table";
import { heading, paragraph, title } from "@/lib/adapters/pdf/paper-text";
import { space } from "@/lib/adapters/pdf/sheet";
import { qrPicture } from "@/lib/adapters/qr/qr-picture";
import { dateInJapan } from "@/lib/domain/calendar";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import type { CertificateContents } from "./read-certificate";

const qrPoints = 96;

/** 登録証: one page in the holder's language and the brand's colour (FB-38). */
export async function certificatePaper(contents: CertificateContents, at: Temporal.Instant): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, brand, operator, phone, secrets, loginUrl } = contents;
  const text = messagesFor(locale).staffCertificate.paper;
  const qr = await qrPicture(loginUrl);
  const issuedOn = formatDate(dateInJapan(contents.issuedAt), locale);
  const frame = {
    title: text.title,
    language: locale,
    issuer: brand.name[locale],
    ...(brand.colour === null ? {} : { colour: brand.colour }),
    mark: text.mark(issuedOn, contents.edition),
    foot: `${operator.name[locale]}　${operator.address[locale]}`,
    madeAtMs: at.epochMilliseconds,
  };
  return makePaper(frame, (sheet) => {
    if (contents.address) {
      paragraph(sheet, contents.address);
      paragraph(sheet, text.honorific(contents.holder), { size: 13, bold: true });
      space(sheet, 14);
    }
    title(sheet, text.title);
    paragraph(sheet, text.lead);
    factTable(sheet, [
      { label: text.holder, value: text.honorific(contents.holder) },
      { label: text.product, value: contents.product[locale] },
      { label: text.customerNumber, value: grouped(contents.customerNumber), large: true },
      { label: text.password, value: secrets.password, large: true },
      { label: text.activationCode, value: secrets.activationCode, large: true },
    ]);
    const until = formatDate(dateInJapan(contents.expiresAt), locale);
    paragraph(sheet, `${text.activationCode}：${text.validUntil(until)}`, { bold: true });
    paragraph(sheet, text.misread);
    heading(sheet, text.steps);
    // The code stands at the right of the steps, so that all of it is one page.
    const top = sheet.doc.y;
    picture({ ...sheet, left: sheet.left + sheet.width - qrPoints }, qr, { width: qrPoints, alt: text.qr(loginUrl) });
    const below = sheet.doc.y;
    sheet.doc.y = top;
    const beside = { ...sheet, width: sheet.width - qrPoints - 12 };
    for (const [index, step] of text.stepList.entries()) paragraph(beside, `${index + 1}. ${step}`);
    paragraph(beside, `${text.login}：${loginUrl}`, { bold: true });
    sheet.doc.y = Math.max(sheet.doc.y, below);
    heading(sheet, text.careTitle);
    for (const care of text.care) paragraph(sheet, `・${care}`);
    heading(sheet, text.helpTitle);
    paragraph(sheet, `${brand.name[locale]}　${phone.number}（${phone.hours[locale]}）`, { bold: true });
  });
}

const grouped = (number: string) => number.replace(/(.{4})(?=.)/g, "$1 ");
