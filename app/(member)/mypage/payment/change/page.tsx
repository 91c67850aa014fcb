import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { cardName } from "@/lib/i18n/procedures/card-rows";
import { findPayment } from "@/lib/queries/payment/payment-view";
import { findDraftInput } from "@/lib/queries/procedures/find-draft-input";
import { findCardDesk } from "@/lib/services/payment/describe-card";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { HolderNote } from "../holder-note";
import { changePath, paymentPath } from "../paths";
import { CardForm, type CardText } from "./form";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** So many years ahead a card may expire. */
const yearsAhead = 15;

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).payment.formTitle };
}

/** A new card, step 1 (FB-23). `?token=` is what the gateway's own page came back with. */
export default async function ChangeCardPage({ searchParams }: Props) {
  const { draft, token } = await searchParams;
  const actor = await requireActor(changePath());
  const at = await now();
  const page = await findPayment(actor, at);
  if (!page) notFound();
  const { locale } = actor;
  const { payment: text, procedures } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.title, href: paymentPath }, { label: text.formCrumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.formTitle}
    />
  );
  if (!page.view) {
    const ways = [{ href: "/mypage" as const, label: procedures.complete.toHome }];
    return (
      <>
        {heading}
        {page.allowed.ok ? null : (
          <RefusedProcedure locale={locale} refusal={page.allowed.refusal} documents={page.documents} ways={ways} />
        )}
      </>
    );
  }
  const given = typeof token === "string" && /^[A-Za-z0-9_-]{1,1000}$/.test(token) ? token : null;
  const desk = await findCardDesk(given, at);
  if (!desk) {
    return (
      <>
        {heading}
        <Note locale={locale} title={text.unavailable}>
          {page.view.phone.number}（{page.view.phone.hours[locale]}）
        </Note>
      </>
    );
  }
  const kept = typeof draft === "string" ? await findDraftInput(actor, "register-card", draft) : null;
  const thisYear = dateInJapan(at).year;
  return (
    <>
      {heading}
      <CardForm
        locale={locale}
        text={cardText(locale)}
        tokenAddress={desk.tokenAddress}
        hostedHref={desk.hostedPage}
        years={Array.from({ length: yearsAhead + 1 }, (_, index) => thisYear + index)}
        token={desk.card && given ? given : ""}
        card={desk.card ? cardName(desk.card, locale) : null}
        values={{ holderGiven: kept?.holderGiven ?? "", holderFamily: kept?.holderFamily ?? "" }}
        back={
          <ButtonLink href={paymentPath} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
      <Section id="holder" title={text.holderTitle}>
        <HolderNote locale={locale} view={page.view} documents={page.documents} />
      </Section>
    </>
  );
}

/** The form's own words: the browser gets these and no others. */
function cardText(locale: Locale): CardText {
  const { payment: t, common } = messagesFor(locale);
  const { numberLabel, numberHint, expiryLegend, expiryYear, expiryMonth, choose, hosted, hostedHint, taken } = t;
  const { holderLegend, holderHint, holderGiven, holderFamily, agree, agreeHint, sending, faults } = t;
  const number = { numberLabel, numberHint, expiryLegend, expiryYear, expiryMonth, choose, hosted, hostedHint, taken };
  const holder = { holderLegend, holderHint, holderGiven, holderFamily, agree, agreeHint, sending, faults };
  return { ...number, ...holder, next: common.toConfirm };
}
