import type { Term } from "../../domain/decision";
import type { AutoReplyPreview, ForwardingPreview } from "../../domain/procedures/mail-setting-preview";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import type { LawClause } from "../reasons/clauses";
import type { ConfirmationDocument, DocumentRow } from "./confirmation-document";

type MailSettingPreview = ForwardingPreview | AutoReplyPreview;

/** What a forwarding or an automatic reply will be. Addresses and words are no part of what is kept for years. */
export function mailSettingRows(shown: MailSettingPreview, locale: Locale): DocumentRow[] {
  const { entries } = messagesFor(locale).procedures;
  const { forwarding, reply, contentsRow, elsewhere } = messagesFor(locale).mailExtras;
  const whose = { label: entries.accountId, value: shown.accountId };
  const change = true as const;
  if (shown.action === "set-forwarding") {
    const { count, keepCopy, on } = shown;
    if (!on) return [whose, { label: forwarding.name, value: forwarding.stateOff, change }];
    return [
      whose,
      { label: forwarding.name, value: forwarding.stateOn(count), change },
      { label: forwarding.copy, value: keepCopy ? forwarding.kept : forwarding.dropped, change },
    ];
  }
  if (!shown.period) return [whose, { label: reply.name, value: reply.stateOff, change }];
  return [whose, periodRow(shown.period, locale), { label: contentsRow, value: elsewhere }];
}

function periodRow({ from, to, state }: NonNullable<AutoReplyPreview["period"]>, locale: Locale): DocumentRow {
  const { reply, periodRow: label } = messagesFor(locale).mailExtras;
  const period = reply.period(formatDate(from, locale), formatDate(to, locale));
  return { label, value: `${period}（${reply.states[state]}）`, change: true };
}

/** For the completion mail: neither addresses nor words. */
export function mailSettingOutcome(shown: MailSettingPreview, locale: Locale): { label: string; value: string }[] {
  return mailSettingRows(shown, locale)
    .filter((row) => row.label !== messagesFor(locale).mailExtras.contentsRow)
    .map(({ label, value }) => ({ label, value }));
}

export function mailSettingEffects(
  shown: MailSettingPreview,
  chips: (terms: readonly Term[]) => LawClause[],
  locale: Locale,
): ConfirmationDocument["effects"] {
  const { effects, reply } = messagesFor(locale).mailExtras;
  const { lead, soon, withAddress, dropped, gone, reversible } = effects;
  const own = shown.action === "set-auto-reply" ? (shown.on ? reply.conduct : []) : shown.on && !shown.keepCopy ? [dropped] : [];
  return {
    lead,
    rows: [soon, ...own, ...(shown.on ? [withAddress] : [gone])],
    reversible,
    chips: chips([shown.term]),
  };
}
