import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Explanations, QuestionExplanation } from "@/components/billing/explanation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import type { DeleteAccountIdPreview } from "@/lib/domain/ordering/preview";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type AccountIdDeletion, findAccountIdDeletion } from "@/lib/queries/procedures/account-id-deletion";
import { requireActor } from "@/lib/web/guard";
import { DeleteForm } from "./form";
import { deletePath, listPath } from "./paths";

type Props = { params: Promise<{ accountId: string }> };

/** Once for the title and the page. */
const findPage = cache(async (accountId: string) => {
  const actor = await requireActor(deletePath(accountId));
  return { actor, deletion: await findAccountIdDeletion(actor, accountId, await now()) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accountId } = await params;
  const { actor, deletion } = await findPage(accountId);
  const { accountIdFlow: text, errors } = messagesFor(actor.locale);
  return { title: deletion ? text.deleteTitle(accountId) : errors.notFoundTitle };
}

/** Deleting an account ID, step 1: what goes with it, that it can't be undone, that nobody gets the string again (FB-10). */
export default async function DeleteAccountIdPage({ params }: Props) {
  const { accountId } = await params;
  const { actor, deletion } = await findPage(accountId);
  if (!deletion) notFound();
  const { locale } = actor;
  const { accountIdFlow: text, procedures } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.list, href: listPath }, { label: text.deleteCrumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.deleteTitle(accountId)}
      lead={text.deleteLead}
    />
  );
  const { id, preview, documents } = deletion;
  if (!preview.ok) {
    return (
      <>
        {heading}
        <RefusedProcedure
          locale={locale}
          refusal={preview.refusal}
          documents={documents}
          ways={[{ href: listPath, label: text.toList }]}
        />
      </>
    );
  }
  return (
    <>
      {heading}
      <Note locale={locale} tone="error" title={text.goneTitle}>
        <p>{text.gone(accountId)}</p>
        <p>{text.stays}</p>
        {preview.value.notices.map((notice) => (
          <QuestionExplanation key={notice.kind} locale={locale} reason={notice} documents={documents} />
        ))}
      </Note>
      {id.isReader ? (
        <div className="mt-4">
          <Note locale={locale} title={text.ownTitle}>
            {text.own}
          </Note>
        </div>
      ) : null}
      <div className="mt-6">
        <SummaryList locale={locale} rows={deletionRows(deletion, preview.value, locale)} />
      </div>
      <DeleteForm
        locale={locale}
        accountId={accountId}
        next={text.deleteNext}
        back={
          <ButtonLink href={listPath} look="plain" size="large" className="max-sm:w-full">
            {text.deleteStop}
          </ButtonLink>
        }
      />
    </>
  );
}

function deletionRows({ id, documents }: AccountIdDeletion, { ending }: DeleteAccountIdPreview, locale: Locale): SummaryRow[] {
  const { accountIdFlow: text, procedures } = messagesFor(locale);
  const facts = text.deleteFacts;
  return [
    { label: facts.id, children: <span className="font-bold text-heading wrap-anywhere">{id.accountId}</span> },
    { label: facts.name, children: id.name },
    { label: facts.role, children: procedures.roles[id.role] },
    { label: facts.mail, children: text.mails[id.mail] },
    {
      label: facts.options,
      children:
        ending.length === 0
          ? text.noOptions
          : ending.map((one) => (
              <div key={one.item}>
                <p>{text.optionEnds(one.name[locale], formatDate(one.useEndsOn, locale))}</p>
                <Explanations locale={locale} reasons={one.reasons} documents={documents} line={one.name[locale]} />
              </div>
            )),
    },
    { label: facts.registeredOn, children: formatDate(id.registeredOn, locale) },
  ];
}
