import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findOptionView } from "@/lib/queries/options/list-options";
import { requireActor } from "@/lib/web/guard";
import { orderRows } from "../../../_parts/order-rows";
import { holderPath, optionPath, queryText } from "../../option-path";
import { Warnings } from "../../parts/warnings";
import { OrderForm } from "./form";

type Props = { params: Promise<{ option: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Once for the title and the page. */
const findPage = cache(async (code: string, holder: string) => {
  const actor = await requireActor(holderPath(code, "order", holder));
  return { actor, detail: await findOptionView(actor, code, await now(), holder || null) };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor, detail } = await findPage((await params).option, await queryText(searchParams, "id"));
  const { options: text, errors } = messagesFor(actor.locale);
  return { title: detail ? text.orderTitle(detail.option.name[actor.locale]) : errors.notFoundTitle };
}

/** Buying an option, step 1: what it will cost and from when, the terms to read, the agreement. */
export default async function OrderPage({ params, searchParams }: Props) {
  const { option: code } = await params;
  const holder = await queryText(searchParams, "id");
  const { actor, detail } = await findPage(code, holder);
  if (!detail) notFound();
  const { locale } = actor;
  const { option, documents } = detail;
  const { options: text, procedures, common } = messagesFor(locale);
  const name = option.name[locale];
  const steps = procedures.steps;
  const stop = { href: holderPath(code, "", holder), label: text.toDetail(name) };
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.title, href: optionPath() }, { label: name, href: optionPath(code) }, { label: text.order }]}
      steps={{ labels: [steps.input, steps.confirm, steps.complete], current: 0 }}
      title={holder ? text.orderTitleFor(name, holder) : text.orderTitle(name)}
      lead={text.orderLead}
    />
  );
  const { act } = option;
  if (act.kind === "telephone") {
    return (
      <>
        {heading}
        <p>{text.phoneLead(detail.phone.number, detail.phone.hours[locale])}</p>
      </>
    );
  }
  // Which account ID is it for? The option's page asks.
  if (act.kind === "by-id") notFound();
  if (act.kind !== "add") {
    const refusal =
      act.kind === "refused"
        ? act.refusal
        : ({ kind: "already-held", term: null, facts: { nameJa: option.name.ja, nameEn: option.name.en } } as const);
    return (
      <>
        {heading}
        <RefusedProcedure
          locale={locale}
          refusal={refusal}
          documents={documents}
          ways={[
            ...(refusal.kind === "payment-checking" && detail.mayManagePayment
              ? [{ href: "/mypage/payment" as Route, label: text.toPayment }]
              : []),
            stop,
            { href: "/mypage/options" as Route, label: text.toList },
          ]}
        />
      </>
    );
  }
  const document = documents[option.document] ?? option.document;
  return (
    <>
      {heading}
      <Warnings locale={locale} warnings={act.preview.warnings} documents={documents} />
      <SummaryList locale={locale} rows={orderRows(act.preview, documents, locale)} />
      <Section id="agree" title={text.agreeTitle}>
        <OrderForm
          locale={locale}
          option={code}
          holder={holder}
          label={text.agree(document)}
          next={common.toConfirm}
          terms={
            <p>
              {text.agreeLead}
              <span className="mt-2 block">
                <TextLink href={`/terms/${option.document}` as Route} icon="document" bold>
                  {text.termsRead(document)}
                </TextLink>
              </span>
            </p>
          }
          back={
            <ButtonLink href={holderPath(code, "", holder)} look="plain" size="large" className="max-sm:w-full">
              {text.stop}
            </ButtonLink>
          }
        />
      </Section>
    </>
  );
}
