import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findDetailsDraft, findPlacedDraft } from "@/lib/queries/member-information/details-page";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { requireProof } from "@/lib/web/require-proof";
import { ConfirmForm } from "../../../_parts/confirm-form";
import { DetailChanges } from "../../parts/detail-changes";
import { memberPath } from "../../paths";
import { changeDetailsAction } from "../actions";
import { detailsPath } from "../paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.confirmTitle };
}

/** Step 2: before and after of what changes. */
export default async function ConfirmDetailsPage({ searchParams }: Props) {
  const { draft: id } = await searchParams;
  const draftId = typeof id === "string" ? id : "";
  const actor = await requireMember(memberPath);
  const placed = await findPlacedDraft(actor, draftId);
  if (placed) redirect(detailsPath("/complete", `change=${placed}`));
  const draft = await findDetailsDraft(actor, draftId, await now());
  const { locale } = actor;
  const { member, memberInformation: text, procedures, common } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: member.title, href: memberPath }, { label: text.crumb }]}
      steps={{ labels: [input, confirm, complete], current: 1 }}
      title={text.confirmTitle}
      lead={text.confirmLead}
    />
  );
  if (!draft || draft.stale) {
    return (
      <>
        {heading}
        <Note locale={locale} tone="error" title={draft ? text.changedMeanwhile : text.draftGone} />
        <div className="mt-5">
          <ButtonLink href={detailsPath()}>{text.again}</ButtonLink>
        </div>
      </>
    );
  }
  await requireProof(actor, detailsPath("/confirm", `draft=${draftId}`));
  return (
    <>
      {heading}
      <DetailChanges locale={locale} changes={draft.changes} />
      <div className="mt-5 text-note text-muted">
        <p>{text.effects}</p>
        {draft.newMail ? <p>{text.effectsMail}</p> : null}
      </div>
      <ConfirmForm
        locale={locale}
        action={changeDetailsAction}
        hidden={{ draft: draftId }}
        consent={text.consent}
        act={text.submit}
        back={{ href: detailsPath("", `draft=${draftId}`), label: common.backToInput }}
        foot={null}
      />
    </>
  );
}
