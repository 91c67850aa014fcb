import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findMailId } from "@/lib/queries/mail-settings/find-mail-id";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { mailPath } from "../../../paths";
import { EndsNote } from "../../ends-note";
import { SlotForm } from "./form";
import { isSlotChange } from "./slot-changes";

type Props = { params: Promise<{ accountId: string; change: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accountId, change } = await params;
  const { mailSettings: text, errors } = messagesFor(await requestLocale());
  return { title: isSlotChange(change) ? text.slotTitle[change](accountId) : errors.notFoundTitle };
}

/** Web space or storage of an account ID, step 1: what is registered or released, and what ends with it (FB-15, FB-39). */
export default async function SlotPage({ params }: Props) {
  const { accountId, change } = await params;
  const actor = await requireActor(mailPath());
  const detail = isSlotChange(change) ? await findMailId(actor, accountId, await now()) : null;
  if (!detail || !isSlotChange(change)) notFound();
  const { locale } = actor;
  const { mailSettings: text, procedures } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const { documents, id, previews } = detail;
  const stop = { href: mailPath(accountId), label: text.toDetail(accountId) };
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[
        { label: text.title, href: mailPath() },
        { label: accountId, href: mailPath(accountId) },
        { label: procedures.mailChanges[change] },
      ]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.slotTitle[change](accountId)}
      lead={text.slotLead}
    />
  );
  const preview = previews[change];
  if (!preview.ok) {
    return (
      <>
        {heading}
        <RefusedProcedure locale={locale} refusal={preview.refusal} documents={documents} ways={[stop]} />
      </>
    );
  }
  return (
    <>
      {heading}
      {change.endsWith("-off") ? (
        <div className="mb-5">
          <Note locale={locale} tone="error" title={text.offTitle}>
            {text.offText}
          </Note>
        </div>
      ) : null}
      <EndsNote locale={locale} preview={preview.value} documents={documents} />
      <div className="mt-5">
        <SummaryList
          locale={locale}
          rows={[
            { label: text.facts.id, children: <span className="wrap-anywhere">{`${id.accountId}　${id.name}`}</span> },
            { label: text.facts.address, children: <span className="wrap-anywhere">{id.address ?? text.kinds[id.mail]}</span> },
          ]}
        />
      </div>
      <SlotForm
        locale={locale}
        accountId={accountId}
        change={change}
        next={text.next}
        back={
          <ButtonLink href={stop.href} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
