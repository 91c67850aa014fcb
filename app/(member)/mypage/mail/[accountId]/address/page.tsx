import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusalWords, RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import type { RadioChoice } from "@/components/ui/radio-group";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findMailDraft } from "@/lib/queries/mail-settings/find-mail-draft";
import { findMailId, type MailDetail } from "@/lib/queries/mail-settings/find-mail-id";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { MailAddressWords } from "../../parts/mail-table";
import { MissingSlots } from "../../parts/missing-slots";
import { mailPath } from "../../paths";
import { EndsNote } from "../ends-note";
import { AddressForm } from "./form";

type Props = { params: Promise<{ accountId: string }>; searchParams: PageQuery };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).mailSettings.addressTitle((await params).accountId) };
}

/** The mail address of an account ID, step 1: the operator's where a slot is free, another provider's always (FB-12, FB-13). */
export default async function MailAddressPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { draft } = await searchParams;
  const actor = await requireActor(mailPath());
  const detail = await findMailId(actor, accountId, await now());
  if (!detail) notFound();
  const kept = typeof draft === "string" ? await findMailDraft(actor, accountId, draft) : null;
  const { locale } = actor;
  const { mailSettings: text, procedures, common } = messagesFor(locale);
  const { previews, documents, id, terms, quotas } = detail;
  const { input, confirm, complete } = procedures.steps;
  const stop = { href: mailPath(accountId), label: text.toDetail(accountId) };
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[
        { label: text.title, href: mailPath() },
        { label: accountId, href: mailPath(accountId) },
        { label: text.addressCrumb },
      ]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.addressTitle(accountId)}
    />
  );
  const other = previews["other-mail"];
  if (!other.ok) {
    return (
      <>
        {heading}
        <RefusedProcedure locale={locale} refusal={other.refusal} documents={documents} ways={[stop]} />
      </>
    );
  }
  const { operatorAddress, otherAddress } = terms;
  const ownAllowed = previews["operator-mail"].ok;
  return (
    <>
      {heading}
      <SummaryList locale={locale} rows={[{ label: text.now, children: <MailAddressWords locale={locale} id={id} /> }]} />
      {ownAllowed ? null : <MissingSlots locale={locale} quotas={quotas.filter((quota) => quota.slot === "mail")} />}
      <AddressForm
        locale={locale}
        accountId={accountId}
        withName={ownAllowed}
        choices={choicesOf(detail, locale)}
        values={kept ? { ...kept } : {}}
        text={{
          whose: text.whose,
          name: text.name(operatorAddress.domain),
          nameHint: text.nameHint(operatorAddress.min, operatorAddress.max),
          nameWarning: text.nameWarning,
          address: text.address,
          addressHint: text.addressHint(otherAddress.max),
          next: common.toConfirm,
        }}
        ends={
          <>
            {id.mail === "operator" && ownAllowed ? (
              <Note locale={locale} title={text.movesTitle}>
                {text.moves}
              </Note>
            ) : null}
            <EndsNote locale={locale} preview={other.value} documents={documents} settings={id} />
          </>
        }
        back={
          <ButtonLink href={stop.href} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}

/** Greyed out where no slot is free, with the rule and what to buy. */
function choicesOf({ previews, documents }: MailDetail, locale: Locale): RadioChoice[] {
  const text = messagesFor(locale).mailSettings;
  const own = previews["operator-mail"];
  return [
    {
      value: "operator",
      label: text.operator.label,
      disabled: !own.ok,
      hint: own.ok ? text.operator.hint : <RefusalWords locale={locale} refusal={own.refusal} documents={documents} />,
    },
    { value: "other", label: text.other.label, hint: text.other.hint },
  ];
}
