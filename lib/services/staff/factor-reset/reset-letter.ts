import "server-only";
import type { Temporal } from "temporal-polyfill";
import { makePaper } from "@/lib/adapters/pdf/make-paper";
import { factTable } from "@/lib/adapters/pdf/paper-table";
import { heading, paragraph, title } from "@/lib/adapters/pdf/paper-text";
import { space } from "@/lib/adapters/pdf/sheet";
import { getEnv } from "@/lib/config/env";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { openLetter } from "@/lib/db/reset-letter-field";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { formatDate } from "@/lib/i18n/format";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

export type ResetLetter = {
  readonly accountId: string;
  readonly memberId: string;
  readonly locale: Locale;
  readonly holder: string;
  readonly address: string;
  readonly loginHint: string;
  readonly code: string;
  readonly validUntil: Temporal.Instant;
  readonly issuer: string;
  readonly foot: string;
  readonly phone: string;
  readonly loginUrl: string;
};

/** What the letter says, while its code is there to be printed: to the name and address that were approved. */
export async function readResetLetter(
  tx: Tx,
  resetId: string,
  operator: Operator,
  at: Temporal.Instant,
): Promise<ResetLetter | null> {
  const row = await tx.factorReset.findFirst({
    where: { id: resetId, printedAt: null, codeEnc: { not: null }, codeUntil: { gt: toInstantColumn(at) } },
    select: { codeEnc: true, endedAt: true, memberId: true, account: { select: { id: true, loginId: true, brand: true } } },
  });
  if (!row?.codeEnc || !row.endedAt) return null;
  const { account, memberId } = row;
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { locale: true } });
  const locale = isLocale(member.locale) ? member.locale : defaultLocale;
  const brand = findBrand(operator, account.brand);
  const phone = brand?.phone ?? operator.phone;
  return {
    accountId: account.id,
    memberId,
    locale,
    ...openLetter(resetId, row.codeEnc),
    loginHint: loginHint(account.loginId),
    validUntil: fromInstantColumn(row.endedAt).add({ hours: operator.identity.activationCode.validDays * 24 }),
    issuer: (brand?.name ?? operator.name)[locale],
    foot: `${operator.name[locale]}　${operator.address[locale]}`,
    phone: `${phone.number}（${phone.hours[locale]}）`,
    loginUrl: `${getEnv().PUBLIC_URL}${brand ? `/brand/${brand.path}/login` : "/login"}`,
  };
}

/** One page: the code, how long it is good, what to do with it. */
export async function resetLetter(letter: ResetLetter, at: Temporal.Instant): Promise<Uint8Array<ArrayBuffer>> {
  const text = messagesFor(letter.locale).staffReset.letter;
  const frame = {
    title: text.title,
    language: letter.locale,
    issuer: letter.issuer,
    mark: text.mark(formatDate(dateInJapan(at), letter.locale)),
    foot: letter.foot,
    madeAtMs: at.epochMilliseconds,
  };
  return makePaper(frame, (sheet) => {
    paragraph(sheet, letter.address);
    paragraph(sheet, text.honorific(letter.holder), { size: 13, bold: true });
    space(sheet, 14);
    title(sheet, text.title);
    paragraph(sheet, text.lead);
    factTable(sheet, [
      { label: text.loginId, value: letter.loginHint },
      { label: text.code, value: letter.code, large: true },
      { label: text.validUntil, value: formatDate(dateInJapan(letter.validUntil), letter.locale) },
    ]);
    heading(sheet, text.steps);
    for (const [index, step] of text.stepList.entries()) paragraph(sheet, `${index + 1}. ${step}`);
    paragraph(sheet, `${text.login}：${letter.loginUrl}`, { bold: true });
    heading(sheet, text.careTitle);
    paragraph(sheet, text.care(letter.phone));
  });
}
