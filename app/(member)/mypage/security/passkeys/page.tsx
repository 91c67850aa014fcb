import type { Metadata } from "next";
import { TermChips } from "@/components/billing/term-chips";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { type Messages, messagesFor } from "@/lib/i18n/messages";
import { getPasskeysView } from "@/lib/queries/identity/passkeys-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { relyingParty } from "@/lib/web/relying-party";
import { AddSection } from "./add-section";
import { PasskeyTable } from "./passkey-table";
import { securityPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).passkeys.title };
}

/** One's passkeys: which there are, another, a name. */
export default async function PasskeysPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireLogin();
  const { locale } = actor;
  const { passkeys: text, security } = messagesFor(locale);
  const view = await getPasskeysView(actor, await now());
  const notice = noticeOf((await searchParams).done, view.passkeys[0]?.name, text);
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: security.title, href: securityPath }, { label: text.title }]} />
      <PageHeading title={text.title} lead={text.lead} />
      {notice ? (
        <div className="mt-5">
          <Note locale={locale} tone="success" live title={notice} />
        </div>
      ) : null}
      <Section id="list" title={text.listTitle}>
        <PasskeyTable locale={locale} passkeys={view.passkeys} here={(await relyingParty())?.id ?? null} />
        <p className="mt-3">
          <TermChips locale={locale} terms={[view.term]} documents={view.documents} />
        </p>
      </Section>
      <AddSection locale={locale} view={view} />
      <p className="mt-10">
        <TextLink href={securityPath}>{text.backToSecurity}</TextLink>
      </p>
    </>
  );
}

function noticeOf(done: unknown, newest: string | undefined, text: Messages["passkeys"]): string | null {
  if (done === "added" && newest !== undefined) return text.added(newest);
  return done === "renamed" ? text.renamed : null;
}
