import type { Metadata } from "next";
import { TermChips } from "@/components/billing/term-chips";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { documentTitlesAt } from "@/lib/queries/documents/document-titles-at";
import { findPermission } from "@/lib/queries/identity/find-permission";
import { detailsPage, findDetailsDraft } from "@/lib/queries/member-information/details-page";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { requireProof } from "@/lib/web/require-proof";
import { RefusedPage } from "../../_parts/refused-page";
import { detailValues } from "../parts/detail-values";
import { memberPath, reportsPath } from "../paths";
import { DetailsForm } from "./form";
import { detailsPath } from "./paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.formTitle };
}

/** A registered member's details (CL-11), step 1. */
export default async function DetailsPage({ searchParams }: Props) {
  const { draft } = await searchParams;
  const actor = await requireMember(detailsPath());
  const at = await now();
  const { locale } = actor;
  const { member, memberInformation: text, procedures, common } = messagesFor(locale);
  const allowed = await findPermission(actor, "member.change", at);
  const page = allowed.ok ? await detailsPage(actor, at) : allowed;
  if (!page.ok)
    return (
      <RefusedPage title={text.crumb} locale={locale} refusal={page.refusal} documents={await documentTitlesAt(await now())} />
    );
  const { kind, details, contactMail, reported, documents } = page.value;
  const kept = typeof draft === "string" ? await findDetailsDraft(actor, draft, at) : null;
  await requireProof(actor, detailsPath("", kept && typeof draft === "string" ? `draft=${draft}` : ""));
  const values = kept?.values ?? { details, contactMail };
  const { input, confirm, complete } = procedures.steps;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: member.title, href: memberPath }, { label: text.crumb }]}
        steps={{ labels: [input, confirm, complete], current: 0 }}
        title={text.formTitle}
        lead={text.formLead}
      />
      {reported ? (
        <div className="mb-6">
          <Note locale={locale} title={text.reportedTitle}>
            <p>{text.reported(reported.days)}</p>
            <p>
              <TextLink href={reportsPath}>{text.reportLink}</TextLink>
            </p>
            <p className="mt-1">
              <TermChips locale={locale} terms={[reported]} documents={documents} />
            </p>
          </Note>
        </div>
      ) : null}
      {reported ? null : (
        <p className="mb-6 text-note">
          {text.whenReport} <TextLink href={reportsPath}>{text.reportLink}</TextLink>
        </p>
      )}
      <DetailsForm
        locale={locale}
        corporate={kind === "corporate"}
        reported={reported !== null}
        values={{ ...detailValues(values.details), contactMail: values.contactMail ?? "" }}
        next={common.toConfirm}
        back={
          <ButtonLink href={memberPath} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
