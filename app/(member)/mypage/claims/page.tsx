import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { ClaimStateChip } from "@/components/billing/claim-state-chip";
import { Explanations } from "@/components/billing/explanation";
import { RefusalWords } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type Claimable, type ClaimLine, type MemberClaims, memberClaims } from "@/lib/queries/claims/member-claims";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { claimsPath, newClaimPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).claims.title };
}

/** お見舞金申請: from when one may claim, and what became of earlier claims (FB-20). */
export default async function ClaimsPage() {
  const actor = await requireActor(claimsPath);
  const page = await memberClaims(actor, await now());
  if (!page) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).claims;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      {page.claimables.map((one) => (
        <Possible key={one.code} locale={locale} one={one} page={page} />
      ))}
      <Section id="claims" title={text.listTitle}>
        {page.claims.length === 0 ? (
          <Empty icon="document" title={text.emptyTitle}>
            {text.emptyText}
          </Empty>
        ) : (
          <ul className="mt-3 grid gap-4">
            {page.claims.map((claim) => (
              <li key={claim.number} className="rounded-12 border border-line p-4 sm:p-6">
                <Claim locale={locale} claim={claim} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function Possible({ locale, one, page }: { locale: Locale; one: Claimable; page: MemberClaims }) {
  const text = messagesFor(locale).claims;
  return (
    <div className="mt-5">
      {one.cover.ok ? (
        <>
          <div className="mb-3">
            <p>{text.coveredFrom(one.name[locale], formatDate(one.cover.value.from, locale))}</p>
            <Explanations
              locale={locale}
              reasons={one.cover.value.reason ? [one.cover.value.reason] : []}
              documents={page.documents}
              line={one.name[locale]}
            />
          </div>
          <ButtonLink href={newClaimPath("", `option=${one.code}`)} className="max-sm:w-full">
            {text.open}
          </ButtonLink>
        </>
      ) : (
        <Note locale={locale} title={one.name[locale]}>
          <RefusalWords locale={locale} refusal={one.cover.refusal} documents={page.documents} />
          {one.cover.refusal.kind === "not-held" ? (
            <p className="mt-2">
              <TextLink href={`/mypage/options/${one.code}` as Route}>{text.seeOption(one.name[locale])}</TextLink>
            </p>
          ) : null}
        </Note>
      )}
    </div>
  );
}

function Claim({ locale, claim }: { locale: Locale; claim: ClaimLine }) {
  const text = messagesFor(locale).claims;
  return (
    <>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="nums text-h3">{claim.number}</h3>
        <ClaimStateChip locale={locale} state={claim.state} />
      </div>
      <SummaryList
        locale={locale}
        rows={[
          { label: text.receivedOn, children: formatDate(claim.receivedOn, locale) },
          { label: text.damagedOn, children: formatDate(claim.damagedOn, locale) },
          { label: text.equipment, children: <span className="wrap-anywhere">{claim.equipment}</span> },
          { label: text.description, children: <span className="wrap-anywhere whitespace-pre-wrap">{claim.description}</span> },
          {
            label: text.answer,
            children:
              claim.answer === null ? (
                text.noAnswer
              ) : (
                <>
                  <p className="wrap-anywhere whitespace-pre-wrap">{claim.answer}</p>
                  {claim.answeredAt ? (
                    <p className="text-note text-muted">{text.answeredAt(formatInstant(claim.answeredAt, locale))}</p>
                  ) : null}
                </>
              ),
          },
        ]}
      />
    </>
  );
}
