import type { Metadata, Route } from "next";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { messagesFor } from "@/lib/i18n/messages";
import { orderRows } from "../../../../../_parts/order-rows";
import { findBoxPage } from "../find-page";
import { BoxForm } from "../form";

type Props = { params: Promise<{ accountId: string; option: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accountId, option } = await params;
  const { text, name } = await findBoxPage(accountId, option);
  return { title: text.boxOrderTitle(name, accountId) };
}

/** A larger mail box for one account ID, step 1: fee and days, the terms to read, the agreement (FB-31). */
export default async function BoxOrderPage({ params }: Props) {
  const { accountId, option } = await params;
  const { actor, box, name, crumbs, text, procedures, stop } = await findBoxPage(accountId, option);
  const { locale } = actor;
  const { options, common } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const { order, documents, terms } = box;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={crumbs}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.boxOrderTitle(name, accountId)}
      lead={options.orderLead}
    />
  );
  if (!order.ok) {
    return (
      <>
        {heading}
        <RefusedProcedure locale={locale} refusal={order.refusal} documents={documents} ways={[stop]} />
      </>
    );
  }
  const document = documents[terms.agreement.document] ?? terms.agreement.document;
  return (
    <>
      {heading}
      <SummaryList locale={locale} rows={orderRows(order.value, documents, locale)} />
      <Section id="agree" title={options.agreeTitle}>
        <BoxForm
          locale={locale}
          accountId={accountId}
          option={option}
          agree={options.agree(document)}
          next={common.toConfirm}
          terms={
            <p>
              {options.agreeLead}
              <span className="mt-2 block">
                <TextLink href={`/terms/${terms.agreement.document}` as Route} icon="document" bold>
                  {options.termsRead(document)}
                </TextLink>
              </span>
            </p>
          }
          back={
            <ButtonLink href={stop.href} look="plain" size="large" className="max-sm:w-full">
              {options.stop}
            </ButtonLink>
          }
        />
      </Section>
    </>
  );
}
