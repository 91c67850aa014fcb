import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { LawChips } from "@/components/ui/law-chip";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import type { Forwarding } from "@/lib/domain/mail/forwarding";
import { messagesFor } from "@/lib/i18n/messages";
import { clausesOf } from "@/lib/i18n/reasons/clauses";
import { findForwardingDraft } from "@/lib/queries/mail-settings/find-forwarding-draft";
import { findMailId } from "@/lib/queries/mail-settings/find-mail-id";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { MailAddressWords } from "../../parts/mail-table";
import { mailPath } from "../../paths";
import { SettingHeading, SettingRefused } from "../setting-page";
import { ForwardingForm } from "./form";
import { toField } from "./schema";

type Props = { params: Promise<{ accountId: string }>; searchParams: PageQuery };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).mailExtras.forwarding.title((await params).accountId) };
}

/** Forwarding of an operator's address, step 1: on or off, where to, and whether the mail box keeps it (FB-05). */
export default async function ForwardingPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { draft } = await searchParams;
  const actor = await requireActor(mailPath());
  const detail = await findMailId(actor, accountId, await now());
  if (!detail) notFound();
  const { locale } = actor;
  const { mailExtras, mailSettings, common } = messagesFor(locale);
  const text = mailExtras.forwarding;
  const heading = (
    <SettingHeading locale={locale} accountId={accountId} crumb={text.name} title={text.title(accountId)} lead={text.lead} />
  );
  const { id, settings, terms, documents } = detail;
  if (!settings.forwarding.ok)
    return <SettingRefused {...{ locale, accountId, heading, documents, refusal: settings.forwarding.refusal }} />;
  const kept = typeof draft === "string" ? await findForwardingDraft(actor, accountId, draft) : null;
  const { max } = terms.forwarding;
  return (
    <>
      {heading}
      <SummaryList
        locale={locale}
        rows={[{ label: mailExtras.address, children: <MailAddressWords locale={locale} id={id} /> }]}
      />
      <ForwardingForm
        locale={locale}
        accountId={accountId}
        text={{
          choose: text.choose,
          copy: text.copy,
          toHint: text.toHint,
          off: text.off,
          keep: text.keep,
          drop: text.drop,
          on: { label: text.on.label, hint: text.on.hint(max) },
          next: common.toConfirm,
        }}
        places={Array.from({ length: max }, (_, index) => ({ name: toField(index + 1), label: text.to(index + 1) }))}
        values={valuesOf(kept ? kept.wanted : id.forwarding, kept !== null)}
        back={
          <ButtonLink href={mailPath(accountId)} look="plain" size="large" className="max-sm:w-full">
            {mailSettings.stop}
          </ButtonLink>
        }
      />
      <p className="mt-5">
        <LawChips clauses={clausesOf([terms.forwarding], locale, documents)} />
      </p>
    </>
  );
}

/** What a draft holds, or what is set now; nothing is chosen for who has neither. */
function valuesOf(wanted: Forwarding | null, drafted: boolean): Record<string, string> {
  if (!wanted) return drafted ? { on: "off" } : {};
  const typed = wanted.destinations.map((address, index) => [toField(index + 1), address]);
  return { on: "on", copy: wanted.keepCopy ? "keep" : "drop", ...Object.fromEntries(typed) };
}
