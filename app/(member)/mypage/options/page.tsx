import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotHereSection } from "@/components/billing/not-here";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { listOptions } from "@/lib/queries/options/list-options";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { OptionCard } from "./parts/option-card";
import { PhoneOptions } from "./parts/phone-options";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).options.title };
}

/** What the contract's product offers: what can be bought or ended here, and what is done by telephone or on paper. */
export default async function OptionsPage() {
  const actor = await requireActor("/mypage/options");
  const view = await listOptions(actor, await now());
  if (!view) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).options;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead(view.product[locale], view.brand[locale])} />
      <Section id="here" title={text.listTitle}>
        {view.sold.length === 0 ? (
          <Empty icon="plus" title={text.emptyTitle}>
            {text.emptyText}
          </Empty>
        ) : (
          <ul className="mt-3 grid gap-4">
            {view.sold.map((option) => (
              <li key={option.code}>
                <OptionCard locale={locale} option={option} documents={view.documents} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {view.byTelephone.length > 0 ? <PhoneOptions locale={locale} view={view} /> : null}
      <NotHereSection locale={locale} view={view.notHere} />
    </>
  );
}
