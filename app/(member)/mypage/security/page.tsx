import type { Metadata, Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findOwnPassword } from "@/lib/queries/account-ids/find-account-id";
import { getSecurityView } from "@/lib/queries/identity/security-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { StepUpSection } from "../_parts/step-up-section";
import { SessionsTable } from "./_parts/sessions-table";
import { BackupCodesState } from "./backup-codes-state";
import { RecentLogins } from "./history/recent-logins";
import { LookedAtSection } from "./looked-at/looked-at-section";
import { MemberPasswordSection } from "./member-password-section";
import { MethodsSection } from "./methods/methods-section";
import { PasswordSection } from "./password-section";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).security.title };
}

/** ログインと安全 (CL-07): how one logs in, what is left of the backup codes, where one is logged in. */
export default async function SecurityPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireLogin();
  const at = await now();
  const view = await getSecurityView(actor, at);
  const own = actor.contractId === null ? null : await findOwnPassword(actor, at);
  const { locale } = actor;
  const text = messagesFor(locale).security;
  const notice = noticeOf(await searchParams, locale);
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      {notice ? (
        <div className="mt-5">
          <Note locale={locale} tone="success" live title={notice} />
        </div>
      ) : null}
      <MethodsSection locale={locale} methods={view.methods} />
      {own ? <PasswordSection locale={locale} own={own} /> : null}
      {actor.contractId === null ? <MemberPasswordSection locale={locale} /> : null}
      <Section id="codes" title={text.codesTitle}>
        <BackupCodesState locale={locale} codes={view.backupCodes} />
        <ButtonLink href={"/mypage/security/backup-codes/new" as Route} look="outline" className="mt-4 max-sm:w-full">
          {text.renew}
        </ButtonLink>
      </Section>
      <StepUpSection actor={actor} />
      <Section id="sessions" title={text.sessionsTitle}>
        <p className="mb-3 text-note">{text.sessionsLead}</p>
        <SessionsTable locale={locale} sessions={view.sessions} />
      </Section>
      <RecentLogins actor={actor} />
      <LookedAtSection actor={actor} />
    </>
  );
}

function noticeOf(query: Awaited<PageQuery>, locale: Locale): string | null {
  const { security: text, methods } = messagesFor(locale);
  if (query.done === "tested") return methods.tested;
  if (query.done === "preferred") return methods.preferredDone;
  if (query.done === "removed") return methods.removed;
  if (query.renewed === "1") return text.renewed;
  if (query.ended === "one") return text.ended;
  return typeof query.ended === "string" && /^\d{1,3}$/.test(query.ended) ? text.othersEnded(Number(query.ended)) : null;
}
