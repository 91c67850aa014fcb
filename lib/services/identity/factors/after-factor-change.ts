import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { enqueueJob } from "@/lib/db/jobs";
import { ownLogin } from "@/lib/db/own-login";
import type { Tx } from "@/lib/db/scope";
import type { FactorMethod } from "@/lib/domain/identity/factor-method";
import type { PortalActor } from "@/lib/domain/permission";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { endAccess } from "../end-access";
import { noticeAddresses } from "../notice-address";

export type FactorChange = {
  readonly change: "method-added" | "method-removed" | "method-preferred";
  readonly method: FactorMethod;
  readonly hint: string;
  /** Addresses that had the login's mail before the change: they hear of it even where they no longer have. */
  readonly before: readonly string[];
};

/**
 * What every change of methods brings with it: other sessions and half-done logins end (whoever opened them may be the reason), the trail
 * names it, and every address hears of it but one that was only just added. Nobody is left to tell by mail: a job asks for the member's address.
 */
export async function afterFactorChange(
  tx: Tx,
  actor: PortalActor,
  factorChange: FactorChange & { readonly change: "method-added" | "method-removed" },
  at: Temporal.Instant,
): Promise<void> {
  const { accountId, memberId, sessionId } = actor;
  const { change, method } = factorChange;
  await endAccess(tx, accountId, { reason: "factor-changed", keep: sessionId, movesEpoch: false, at });
  const action = change === "method-added" ? "factor.added" : "factor.removed";
  await appendAudit(tx, { at, actor, action, subject: { kind: "account", id: accountId }, memberId, data: { method } });
  await tellFactorChange(tx, actor, factorChange, at);
}

/** Tells of a change of methods, at every address that there was before it. */
export async function tellFactorChange(
  tx: Tx,
  { accountId, memberId }: PortalActor,
  { change, method, hint, before }: FactorChange,
  at: Temporal.Instant,
): Promise<void> {
  if (before.length === 0) {
    await enqueueJob(tx, "tell-method-change", { accountId, change, method, hint, at: at.toString() });
    return;
  }
  const account = await ownLogin(tx, accountId);
  const locale = isLocale(account.locale) ? account.locale : defaultLocale;
  const data = changeWords({ method, hint }, locale, at);
  await queueMails(tx, { memberId, accountId, to: before, template: change, locale, data, at });
}

export function changeWords({ method, hint }: { method: FactorMethod; hint: string }, locale: Locale, at: Temporal.Instant) {
  const text = messagesFor(locale).methods;
  return { method: text.named(text.names[method], hint), at: formatInstant(at, locale) };
}

/** Everybody who has the login's mail just now. */
export const addressesBefore = (tx: Tx, accountId: string): Promise<string[]> => noticeAddresses(tx, accountId);
