import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { ClaimStateChip } from "@/components/billing/claim-state-chip";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findStaffClaim } from "@/lib/queries/claims/staff-claims";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { requireStaff } from "@/lib/web/staff-session";
import { DecisionForm } from "../../../../parts/decision-form";
import { isRecent, openMember } from "../../../../parts/open-member";
import { RefusedRole } from "../../../../parts/refused-role";
import { StaffHeading } from "../../../../parts/staff-heading";
import { answerClaimAction } from "./actions";

type Props = { params: Promise<{ claimId: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).claims.staff.title };
}

/** One claim and its answer: accept or decline, once (FB-20). */
export default async function StaffClaimPage({ params, searchParams }: Props) {
  const { claimId } = await params;
  const session = await requireStaff(`/staff/claims/${claimId}`);
  const locale = await requestLocale();
  const at = await now();
  const page = await findStaffClaim(session.actor, claimId, at);
  if (!page) notFound();
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).claims;
  const { claim } = page;
  const inCase = claim.state === "received" || isRecent(claim.answeredAt, at);
  await openMember(
    session.actor,
    claim.memberId,
    { part: "claim", from: "direct", inCase, path: `/staff/claims/${claim.id}` },
    at,
  );
  const { sent } = await searchParams;
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[{ label: text.staff.title, href: "/staff/claims" as Route }, { label: claim.number }]}
      />
      <div className="mt-2">
        <StaffHeading title={claim.number} aside={<ClaimStateChip locale={locale} state={claim.state} />} />
      </div>
      {sent === "1" && claim.state !== "received" ? (
        <div className="mb-4">
          <Note locale={locale} tone="success" live title={text.staff.sent} />
        </div>
      ) : null}
      <SummaryList
        locale={locale}
        rows={[
          {
            label: text.staff.member,
            children: <TextLink href={`/staff/members/${claim.memberId}` as Route}>{claim.member}</TextLink>,
          },
          { label: text.receivedOn, children: formatDate(claim.receivedOn, locale) },
          { label: text.damagedOn, children: formatDate(claim.damagedOn, locale) },
          { label: text.equipment, children: <span className="wrap-anywhere">{claim.equipment}</span> },
          { label: text.description, children: <span className="wrap-anywhere whitespace-pre-wrap">{claim.description}</span> },
        ]}
      />
      <Section id="answer-section" title={text.staff.verdict}>
        {claim.answer !== null ? (
          <>
            <p className="wrap-anywhere whitespace-pre-wrap">{claim.answer}</p>
            {claim.answeredAt ? (
              <p className="text-note text-muted">
                {text.staff.answeredBy(claim.answeredBy ?? "", formatInstant(claim.answeredAt, locale))}
              </p>
            ) : null}
          </>
        ) : page.mayAnswer ? (
          <DecisionForm
            locale={locale}
            action={answerClaimAction}
            hidden={{ claimId: claim.id }}
            choices={[
              { value: "accepted", label: text.staff.accept, hint: text.staff.acceptHint },
              { value: "declined", label: text.staff.decline, hint: text.staff.declineHint },
            ]}
            fields={{ choice: "verdict", words: "answer" }}
            text={{
              choice: text.staff.verdict,
              words: text.staff.reason,
              wordsHint: text.staff.reasonHint,
              submit: text.staff.submit,
            }}
            small
          />
        ) : (
          <p>{text.staff.mayNot}</p>
        )}
      </Section>
    </>
  );
}
