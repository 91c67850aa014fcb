import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findPerson } from "@/lib/queries/people/find-person";
import { findPeopleDraft } from "@/lib/queries/people/people-change";
import { currentLogin, requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { requireProof } from "@/lib/web/require-proof";
import { AccessForm } from "../../access-form";
import { accessFormParts, accessValues } from "../../access-form-parts";
import { changePath, peoplePath, personPath } from "../../paths";
import { draftAccessAction } from "./actions";

type Props = { params: Promise<{ grantId: string }>; searchParams: PageQuery };

export async function generateMetadata({ params }: { params: Promise<{ grantId: string }> }): Promise<Metadata> {
  const { title, form } = messagesFor(await requestLocale()).people;
  const login = await currentLogin();
  const person = login?.contractId === null ? await findPerson(login, (await params).grantId, await now()) : null;
  return { title: person ? form.changeTitle(person.name) : title };
}

/** Changing somebody's access, step 1. */
export default async function ChangeAccessPage({ params, searchParams }: Props) {
  const { grantId } = await params;
  const actor = await requireMember(changePath(grantId));
  const person = await findPerson(actor, grantId, await now());
  if (!person) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).people;
  const { draft } = await searchParams;
  const kept = await findPeopleDraft(actor, "change-access", draft);
  await requireProof(actor, changePath(grantId, kept && typeof draft === "string" ? draft : undefined));
  const { contracts } = person.access;
  const current = { ...person.access, contracts: contracts === "all" ? contracts : contracts.map(({ id }) => id) };
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[
          { label: text.title, href: peoplePath },
          { label: person.name, href: personPath(grantId) },
          { label: text.person.change },
        ]}
        steps={{ labels: [text.steps.input, text.steps.confirm, text.steps.complete], current: 0 }}
        title={text.form.changeTitle(person.name)}
        lead={text.form.changeLead}
      />
      {person.isReader ? (
        <div className="mb-6">
          <Note locale={locale}>{text.form.selfNote}</Note>
        </div>
      ) : null}
      <AccessForm
        locale={locale}
        action={draftAccessAction}
        grantId={grantId}
        {...accessFormParts(person, locale)}
        values={accessValues(kept?.grantId === grantId ? kept.access : current, locale)}
        back={
          <ButtonLink href={personPath(grantId)} look="plain" size="large" className="max-sm:w-full">
            {text.form.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
