import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { contactFieldNames, occupations } from "@/lib/domain/identity/contact-fields";
import type { KnownContact } from "@/lib/domain/procedures/contact-preview";
import { messagesFor } from "@/lib/i18n/messages";
import { findMemberView } from "@/lib/queries/member/member-view";
import { findDraftInput } from "@/lib/queries/procedures/find-draft-input";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { changePath, memberPath } from "../paths";
import { ContactForm } from "./form";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Values = Parameters<typeof ContactForm>[0]["values"];

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).member.formTitle };
}

/** Contact information, step 1 (FB-24). */
export default async function ChangeContactPage({ searchParams }: Props) {
  const { draft } = await searchParams;
  const actor = await requireActor(changePath());
  const page = await findMemberView(actor, await now());
  if (!page) notFound();
  const kept = typeof draft === "string" ? await findDraftInput(actor, "change-contact", draft) : null;
  const { locale } = actor;
  const { member: text, procedures, common } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.title, href: memberPath }, { label: text.formCrumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.formTitle}
      lead={page.allowed.ok ? text.formLead : undefined}
    />
  );
  if (!page.allowed.ok || !page.view) {
    return (
      <>
        {heading}
        {page.allowed.ok ? null : (
          <RefusedProcedure
            locale={locale}
            refusal={page.allowed.refusal}
            documents={page.documents}
            ways={[{ href: "/mypage", label: procedures.complete.toHome }]}
          />
        )}
      </>
    );
  }
  const { phoneHint, mobileHint, mailHint, householdHint, fields } = text;
  return (
    <>
      {heading}
      <ContactForm
        locale={locale}
        text={{ fields, phoneHint, mobileHint, mailHint, householdHint, next: common.toConfirm }}
        occupations={occupations.map((value) => ({ value, label: text.occupations[value] }))}
        values={valuesOf(kept ?? page.view.contact)}
        back={
          <ButtonLink href={memberPath} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}

const valuesOf = (contact: KnownContact): Values =>
  Object.fromEntries(contactFieldNames.map((field) => [field, String(contact[field] ?? "")])) as Values;
