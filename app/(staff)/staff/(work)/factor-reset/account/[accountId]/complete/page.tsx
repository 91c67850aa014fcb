import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { isUuid } from "@/lib/domain/uuid";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findResetCheck } from "@/lib/queries/staff/reset-desk";
import { requestLocale } from "@/lib/web/locale";
import { RefusedRole } from "../../../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../../../parts/search-params";
import { StaffHeading } from "../../../../../../parts/staff-heading";
import { staffTitle } from "../../../../../../parts/staff-title";
import { openResetPage } from "../desk-page";

type Props = { params: Promise<{ accountId: string }>; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { accountId } = await params;
  const checkId = oneParam((await searchParams).check) ?? "";
  return staffTitle(
    async (actor) => (isUuid(checkId) && isUuid(accountId) ? findResetCheck(actor, { accountId, checkId }) : null),
    ({ resetId }, locale) => messagesFor(locale).staffReset[resetId ? "completeRequested" : "completeFailed"],
  );
}

/** Step 3: the recorded check and what it led to, so a reload shows the same. */
export default async function ResetCompletePage({ params, searchParams }: Props) {
  const page = await openResetPage(params);
  const locale = await requestLocale();
  if (!page.desk) return <RefusedRole locale={locale} roles={page.roles} />;
  const { account } = page.desk;
  const checkId = oneParam((await searchParams).check) ?? "";
  const check = isUuid(checkId) ? await findResetCheck(page.session.actor, { accountId: account.accountId, checkId }) : null;
  if (!check) notFound();
  const text = messagesFor(locale).staffReset;
  const facts = [
    { label: text.facts.loginId, value: check.loginId },
    { label: text.at, value: formatInstant(check.at, locale) },
    { label: text.by, value: check.staffName },
    { label: text.recordNumber, value: (check.resetId ?? check.id).slice(0, 8).toUpperCase() },
  ];
  return (
    <div className="max-w-confirm">
      {check.resetId ? (
        <CompletePanel title={text.completeRequested} facts={facts}>
          <p>{text.completeRequestedNext}</p>
        </CompletePanel>
      ) : (
        <>
          <StaffHeading title={text.completeFailed} />
          <Note locale={locale}>{text.completeFailedNext}</Note>
        </>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        {check.resetId ? (
          <ButtonLink href={`/staff/factor-reset/${check.resetId}` as Route} look="outline" size="small">
            {text.toOpen}
          </ButtonLink>
        ) : null}
        <ButtonLink href={"/staff/factor-reset" as Route} look="plain" size="small">
          {text.toList}
        </ButtonLink>
        <ButtonLink href={`/staff/members/${account.memberId}` as Route} look="plain" size="small">
          {text.toMember}
        </ButtonLink>
      </p>
    </div>
  );
}
