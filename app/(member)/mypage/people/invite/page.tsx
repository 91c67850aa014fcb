import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { documentTitlesAt } from "@/lib/queries/documents/document-titles-at";
import { findAccessForm } from "@/lib/queries/people/find-person";
import { findPeopleDraft } from "@/lib/queries/people/people-change";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { requireProof } from "@/lib/web/require-proof";
import { AccessForm } from "../access-form";
import { accessFormParts, accessValues } from "../access-form-parts";
import { invitePath, peoplePath } from "../paths";
import { draftInviteAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).people.form.inviteTitle };
}

/** Inviting somebody, step 1: whom, as what, for which contracts, until when (BZ-13). */
export default async function InvitePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireMember(invitePath());
  const form = await findAccessForm(actor, await now());
  if (!form) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).people;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.title, href: peoplePath }, { label: text.invite }]}
      steps={{ labels: [text.steps.input, text.steps.confirm, text.steps.complete], current: 0 }}
      title={text.form.inviteTitle}
      lead={text.form.inviteLead}
    />
  );
  if (!form.ok)
    return (
      <>
        {heading}
        <RefusedProcedure
          locale={locale}
          refusal={form.refusal}
          documents={await documentTitlesAt(await now())}
          ways={[{ href: peoplePath, label: text.person.back }]}
        />
      </>
    );
  const { draft } = await searchParams;
  const kept = await findPeopleDraft(actor, "invite", draft);
  await requireProof(actor, invitePath(kept && typeof draft === "string" ? draft : undefined));
  const values = kept
    ? { ...accessValues(kept.access, locale), mail: kept.mail, message: kept.message ?? "" }
    : { scope: form.value.contracts.length === 0 ? "all" : "" };
  return (
    <>
      {heading}
      <AccessForm
        locale={locale}
        action={draftInviteAction}
        grantId={null}
        {...accessFormParts(form.value, locale)}
        values={values}
        back={
          <ButtonLink href={peoplePath} look="plain" size="large" className="max-sm:w-full">
            {text.form.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
