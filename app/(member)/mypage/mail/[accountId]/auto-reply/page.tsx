import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { LawChips } from "@/components/ui/law-chip";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import type { AutoReply } from "@/lib/domain/mail/auto-reply";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { clausesOf } from "@/lib/i18n/reasons/clauses";
import { findMailId, type MailDetail } from "@/lib/queries/mail-settings/find-mail-id";
import { findReplyDraft } from "@/lib/queries/mail-settings/find-reply-draft";
import type { MailId } from "@/lib/queries/mail-settings/mail-id";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { MailAddressWords } from "../../parts/mail-table";
import { mailPath } from "../../paths";
import { SettingHeading, SettingRefused } from "../setting-page";
import { AutoReplyForm } from "./form";

type Props = { params: Promise<{ accountId: string }>; searchParams: PageQuery };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).mailExtras.reply.title((await params).accountId) };
}

/** Automatic reply of an operator's address, step 1: on or off, the words, and its days (FB-05). */
export default async function AutoReplyPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { draft } = await searchParams;
  const actor = await requireActor(mailPath());
  const detail = await findMailId(actor, accountId, await now());
  if (!detail) notFound();
  const { locale } = actor;
  const { mailExtras, mailSettings, common } = messagesFor(locale);
  const text = mailExtras.reply;
  const heading = (
    <SettingHeading locale={locale} accountId={accountId} crumb={text.name} title={text.title(accountId)} lead={text.lead} />
  );
  const { id, settings, terms, documents } = detail;
  if (!settings.autoReply.ok)
    return <SettingRefused {...{ locale, accountId, heading, documents, refusal: settings.autoReply.refusal }} />;
  const kept = typeof draft === "string" ? await findReplyDraft(actor, accountId, draft) : null;
  return (
    <>
      {heading}
      <SummaryList
        locale={locale}
        rows={[{ label: mailExtras.address, children: <MailAddressWords locale={locale} id={id} /> }]}
      />
      <AutoReplyForm
        locale={locale}
        accountId={accountId}
        text={{ choose: text.choose, on: text.on, off: text.off, next: common.toConfirm }}
        fields={fieldsOf(detail, locale)}
        values={valuesOf(kept ? kept.wanted : id.autoReply, kept !== null)}
        conduct={
          <Note locale={locale} title={text.conductTitle}>
            {text.conduct.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p className="mt-1">
              <LawChips clauses={clausesOf([terms.autoReply], locale, documents)} />
            </p>
          </Note>
        }
        back={
          <ButtonLink href={mailPath(accountId)} look="plain" size="large" className="max-sm:w-full">
            {mailSettings.stop}
          </ButtonLink>
        }
      />
    </>
  );
}

function fieldsOf({ terms: { autoReply }, today }: MailDetail, locale: Locale) {
  const text = messagesFor(locale).mailExtras.reply;
  const dayHint = text.dayHint(today.toString());
  return {
    subject: { label: text.subject, hint: text.subjectHint(autoReply.subjectMax) },
    text: { label: text.text, hint: text.textHint(formatNumber(autoReply.textMax)) },
    from: { label: text.from, hint: dayHint },
    to: { label: text.to, hint: dayHint },
  };
}

/** What a draft holds, or what is set now; nothing is chosen for who has neither. */
function valuesOf(wanted: AutoReply | MailId["autoReply"], drafted: boolean): Record<string, string> {
  if (!wanted) return drafted ? { on: "off" } : {};
  const { subject, text, from, to } = wanted;
  return { on: "on", subject, text, from: from.toString(), to: to.toString() };
}
