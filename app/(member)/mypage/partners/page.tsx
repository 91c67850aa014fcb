import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermChips } from "@/components/billing/term-chips";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { formatTime } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listPartners } from "@/lib/queries/partners/partners-view";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { GateScreen } from "../_parts/second-login/gate-screen";
import { partnerPath, partnersPath } from "./paths";
import { PartnerStateChip } from "./state-chip";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).partners.title };
}

/** 提携サービス (FB-05): what partners offer, behind number and password once more (FB-07). */
export default async function PartnersPage() {
  const actor = await requireActor(partnersPath);
  const page = await listPartners(actor, await now());
  if (!page) notFound();
  const { locale } = actor;
  const { partners: text, secondLogin } = messagesFor(locale);
  const { partners, until, terms, documents } = page;
  if (!partners || !until)
    return <GateScreen locale={locale} gate={page} of="partners" title={text.title} to={partnersPath} terms={[terms]} />;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <p className="mt-2 text-note text-muted">{secondLogin.openUntil(formatTime(until))}</p>
      <p className="mt-1">
        <TermChips locale={locale} terms={[terms]} documents={documents} />
      </p>
      {partners.length === 0 ? (
        <div className="mt-6">
          <Empty title={text.none}>{text.noneText}</Empty>
        </div>
      ) : (
        <ul className="mt-6 grid gap-4 lg:grid-cols-2">
          {partners.map(({ code, name, provider, summary, state, since }) => (
            <li key={code} className="min-w-0 rounded-12 border border-line p-4 sm:p-6">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <h2 className="text-h2">
                  <TextLink href={partnerPath(code)}>{name[locale]}</TextLink>
                </h2>
                <PartnerStateChip locale={locale} state={state} />
              </div>
              <p className="text-note text-muted">{provider[locale]}</p>
              <p className="mt-3">{summary[locale]}</p>
              {since && (state === "applied" || state === "cancelled") ? (
                <p className="mt-2 text-note">{text.since[state](formatDate(since, locale))}</p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
