import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { ownLogin } from "@/lib/db/own-login";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { queueSms } from "@/lib/services/sms/queue-sms";
import type { OwnerReach } from "./owner-reach";

type Whose = { readonly accountId: string; readonly memberId: string };

async function ownerOf(tx: Tx, accountId: string) {
  const { loginId, locale, brand } = await ownLogin(tx, accountId);
  return { loginHint: loginHint(loginId), locale: isLocale(locale) ? locale : defaultLocale, brand };
}

type Waiting = OwnerReach & { readonly token: string; readonly takesEffectAt: Temporal.Instant };

/** Tells the owner, at every address and number known, what will happen and when; the mails have the link that withdraws it. */
export async function tellResetWaiting(tx: Tx, whose: Whose, waiting: Waiting, at: Temporal.Instant): Promise<void> {
  const { memberId, accountId } = whose;
  const { locale, brand, loginHint: hint } = await ownerOf(tx, accountId);
  const takesEffectAt = formatInstant(waiting.takesEffectAt, locale);
  const data = { loginHint: hint, approvedAt: formatInstant(at, locale), takesEffectAt, token: waiting.token };
  for (const to of waiting.mails)
    await queueMail(tx, { memberId, accountId, to, template: "factor-reset-waiting", locale, data, at, wipeAfterSend: true });
  if (waiting.numbers.length === 0) return;
  const { operator } = (await catalogueInForce(tx, dateInJapan(at))).catalogue;
  const phone = (findBrand(operator, brand)?.phone ?? operator.phone).number;
  for (const to of waiting.numbers) {
    const message = { template: "factor-reset-waiting", locale, data: { takesEffectAt, phone } } as const;
    await queueSms(tx, { memberId, accountId, to, ...message, at });
  }
}

type Done = OwnerReach & {
  /** Null: the code comes by letter. */
  readonly codeTo: string | null;
  readonly code: string;
  readonly validUntil: Temporal.Instant;
};

/** Tells the owner that it is done; the code stands in the mail to the registered address alone. */
export async function tellResetDone(tx: Tx, { memberId, accountId }: Whose, done: Done, at: Temporal.Instant): Promise<void> {
  const { locale, loginHint: hint } = await ownerOf(tx, accountId);
  const common = { loginHint: hint, doneAt: formatInstant(at, locale), validUntil: formatInstant(done.validUntil, locale) };
  for (const to of done.mails) {
    const holdsCode = to === done.codeTo;
    const data = { ...common, code: holdsCode ? done.code : null, byPost: done.codeTo === null };
    await queueMail(tx, { memberId, accountId, to, template: "factor-reset-done", locale, data, at, wipeAfterSend: holdsCode });
  }
}
