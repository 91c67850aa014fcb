import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";

type Whose = { readonly accountId: string; readonly memberId: string };

async function ownerOf(tx: Tx, accountId: string) {
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { loginId: true, locale: true } });
  return { loginHint: loginHint(account.loginId), locale: isLocale(account.locale) ? account.locale : defaultLocale };
}

type Waiting = { readonly told: readonly string[]; readonly token: string; readonly takesEffectAt: Temporal.Instant };

/** Tells the owner, at every address known, what will happen and when, with the link that withdraws it. */
export async function tellResetWaiting(tx: Tx, whose: Whose, waiting: Waiting, at: Temporal.Instant): Promise<void> {
  const { memberId, accountId } = whose;
  const { locale, loginHint: hint } = await ownerOf(tx, accountId);
  const takesEffectAt = formatInstant(waiting.takesEffectAt, locale);
  const data = { loginHint: hint, approvedAt: formatInstant(at, locale), takesEffectAt, token: waiting.token };
  for (const to of waiting.told)
    await queueMail(tx, { memberId, accountId, to, template: "factor-reset-waiting", locale, data, at, wipeAfterSend: true });
}

type Done = {
  readonly told: readonly string[];
  /** Null: the code comes by letter. */
  readonly codeTo: string | null;
  readonly code: string;
  readonly validUntil: Temporal.Instant;
};

/** Tells the owner that it is done; the code stands in the mail to the registered address alone. */
export async function tellResetDone(tx: Tx, { memberId, accountId }: Whose, done: Done, at: Temporal.Instant): Promise<void> {
  const { locale, loginHint: hint } = await ownerOf(tx, accountId);
  const common = { loginHint: hint, doneAt: formatInstant(at, locale), validUntil: formatInstant(done.validUntil, locale) };
  for (const to of done.told) {
    const holdsCode = to === done.codeTo;
    const data = { ...common, code: holdsCode ? done.code : null, byPost: done.codeTo === null };
    await queueMail(tx, { memberId, accountId, to, template: "factor-reset-done", locale, data, at, wipeAfterSend: holdsCode });
  }
}
