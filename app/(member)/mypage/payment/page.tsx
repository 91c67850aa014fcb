import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { cardName } from "@/lib/i18n/procedures/card-rows";
import { findPayment } from "@/lib/queries/payment/payment-view";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { RefusedPage } from "../_parts/refused-page";
import { CardFacts } from "./card-facts";
import { HolderNote } from "./holder-note";
import { changePath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).payment.title };
}

/** お支払い方法 (FB-23): the card in force, the one that staff look at (確認中), whose cards can be used. */
export default async function PaymentPage() {
  const actor = await requireActor();
  const page = await findPayment(actor, await now());
  if (!page) notFound();
  const { locale } = actor;
  const { payment: text } = messagesFor(locale);
  if (!page.view) {
    return page.allowed.ok ? (
      <PageHeading title={text.title} />
    ) : (
      <RefusedPage title={text.title} locale={locale} refusal={page.allowed.refusal} documents={page.documents} />
    );
  }
  const { active, checking } = page.view;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      {checking ? (
        <div className="mt-5">
          <Note locale={locale} tone="deadline" title={text.checkingTitle}>
            <p>{text.checking(cardName(checking, locale), formatInstant(checking.since, locale))}</p>
            <p>{text.checkingNext}</p>
            <p>{text.checkingBlocked}</p>
          </Note>
        </div>
      ) : null}
      <Section id="current" title={text.currentTitle}>
        {active ? (
          <CardFacts locale={locale} card={active} />
        ) : (
          <Empty icon="yen" title={text.none}>
            {text.noneHint}
          </Empty>
        )}
        <div className="mt-5">
          <ButtonLink href={changePath()} className="max-sm:w-full">
            {active || checking ? text.change : text.register}
          </ButtonLink>
        </div>
      </Section>
      <Section id="holder" title={text.holderTitle}>
        <HolderNote locale={locale} view={page.view} documents={page.documents} />
      </Section>
    </>
  );
}
