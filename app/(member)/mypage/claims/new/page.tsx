import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Explanations } from "@/components/billing/explanation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { memberClaims } from "@/lib/queries/claims/member-claims";
import { findDraftInput } from "@/lib/queries/procedures/find-draft-input";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { claimsPath, newClaimPath } from "../paths";
import { ClaimForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).claims.newTitle };
}

/** A claim, step 1; in the waiver the refusal with the day from which it is possible (FB-20). */
export default async function NewClaimPage({ searchParams }: { searchParams: PageQuery }) {
  const { draft, option } = await searchParams;
  const actor = await requireActor(newClaimPath());
  const page = await memberClaims(actor, await now());
  const kept = typeof draft === "string" ? await findDraftInput(actor, "claim", draft) : null;
  const asked = kept?.option ?? option;
  const found = page?.claimables.find((one) => asked === undefined || one.code === asked);
  if (!page || !found) notFound();
  const { locale } = actor;
  const { claims: text, procedures, common } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: text.title, href: claimsPath }, { label: text.newCrumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.newTitle}
      lead={text.newLead}
    />
  );
  if (!found.cover.ok) {
    const ways = [{ href: claimsPath, label: text.toList }];
    return (
      <>
        {heading}
        <RefusedProcedure locale={locale} refusal={found.cover.refusal} documents={page.documents} ways={ways} />
      </>
    );
  }
  const { from, until, reason } = found.cover.value;
  const { damagedOn, equipment, equipmentHint, description, descriptionHint, damagedOnHint } = text;
  return (
    <>
      {heading}
      <div className="mb-6">
        <p>{text.coveredFrom(found.name[locale], formatDate(from, locale))}</p>
        <Explanations locale={locale} reasons={reason ? [reason] : []} documents={page.documents} line={found.name[locale]} />
      </div>
      <ClaimForm
        locale={locale}
        option={found.code}
        text={{
          damagedOn,
          damagedOnHint: damagedOnHint(formatDate(from, locale), formatDate(until, locale), until.toString()),
          equipment,
          equipmentHint,
          description,
          descriptionHint,
          next: common.toConfirm,
        }}
        values={kept ?? {}}
        back={
          <ButtonLink href={claimsPath} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
