import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermChips } from "@/components/billing/term-chips";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { memberGuides } from "@/lib/queries/guides/member-guides";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { RefusedPage } from "../_parts/refused-page";
import { GuideList } from "./guide-list";
import { guidesPath, newGuidesPath } from "./paths";
import { RequestCard } from "./request-card";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).papers.guides.title };
}

/** ご利用ガイド・規約ご請求 (FB-28): the guides, what is on its way and can be taken back, what was sent. */
export default async function GuidesPage() {
  const actor = await requireActor(guidesPath);
  const page = await memberGuides(actor, await now());
  if (!page) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).papers.guides;
  const { allowed, view, documents } = page;
  if (!allowed.ok) return <RefusedPage title={text.title} locale={locale} refusal={allowed.refusal} documents={documents} />;
  if (!view) notFound();
  const { choices, waiting, past, terms } = view;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <div className="mt-5">
        <GuideList locale={locale} choices={choices} />
        <p className="mt-3">
          <TermChips locale={locale} terms={terms} documents={documents} />
        </p>
        <div className="mt-5">
          <ButtonLink href={newGuidesPath()} className="max-sm:w-full">
            {text.new}
          </ButtonLink>
        </div>
      </div>
      <Section id="waiting" title={text.waitingTitle}>
        {waiting.length === 0 ? (
          <Empty icon="mail" title={text.waitingEmpty}>
            {text.waitingHint}
          </Empty>
        ) : (
          <ul className="mt-3 grid gap-4">
            {waiting.map((line) => (
              <li key={line.id}>
                <RequestCard locale={locale} line={line} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {past.length > 0 ? (
        <Section id="past" title={text.pastTitle}>
          <ul className="mt-3 grid gap-4">
            {past.map((line) => (
              <li key={line.id}>
                <RequestCard locale={locale} line={line} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
