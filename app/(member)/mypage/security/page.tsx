import type { Metadata } from "next";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findOwnPassword } from "@/lib/queries/account-ids/find-account-id";
import { getSecurityView } from "@/lib/queries/identity/security-view";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { BackupCodesState } from "./backup-codes-state";
import { PasswordSection } from "./password-section";
import { RenewForm } from "./renew-form";
import { SessionsTable } from "./sessions-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).security.title };
}

/** ログインと安全 (CL-07): how one logs in, what is left of the backup codes, where one is logged in. */
export default async function SecurityPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const at = await now();
  const [view, own] = await Promise.all([getSecurityView(actor, at), findOwnPassword(actor, at)]);
  const { locale } = actor;
  const text = messagesFor(locale).security;
  const notice = noticeOf(await searchParams, text);
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      {notice ? (
        <div className="mt-5">
          <Note locale={locale} tone="success" live title={notice} />
        </div>
      ) : null}
      <Section id="method" title={text.methodTitle}>
        <SummaryList
          locale={locale}
          rows={view.methods.map((method) => ({
            label: text.methodMail,
            children: (
              <>
                {method.hint}
                <span className="block text-note text-muted">
                  {text.methodSince(formatInstant(method.since, locale))}
                  <br />
                  {method.lastUsedAt ? text.methodLastUsed(formatInstant(method.lastUsedAt, locale)) : text.methodNever}
                </span>
              </>
            ),
          }))}
        />
        <p className="mt-2 text-note text-muted">{text.methodChange}</p>
      </Section>
      {own ? <PasswordSection locale={locale} own={own} /> : null}
      <Section id="codes" title={text.codesTitle}>
        <BackupCodesState locale={locale} codes={view.backupCodes} />
        <h3 className="mt-6 text-h3">{text.renewTitle}</h3>
        <p className="mb-3 text-note">{text.renewText}</p>
        <RenewForm locale={locale} text={{ password: text.renewPassword, submit: text.renew }} />
      </Section>
      <Section id="sessions" title={text.sessionsTitle}>
        <p className="mb-3 text-note">{text.sessionsLead}</p>
        <SessionsTable locale={locale} sessions={view.sessions} />
      </Section>
    </>
  );
}

type Text = ReturnType<typeof messagesFor>["security"];

function noticeOf(query: Awaited<PageQuery>, text: Text): string | null {
  if (query.renewed === "1") return text.renewed;
  if (query.ended === "one") return text.ended;
  return typeof query.ended === "string" && /^\d{1,3}$/.test(query.ended) ? text.othersEnded(Number(query.ended)) : null;
}
