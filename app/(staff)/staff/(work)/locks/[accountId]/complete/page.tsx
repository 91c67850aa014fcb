import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { isUuid } from "@/lib/domain/uuid";
import { formatInstant } from "@/lib/i18n/format-instant";
import { findIdentityCheck } from "@/lib/queries/staff/find-identity-check";
import { requestLocale } from "@/lib/web/locale";
import { oneParam, type SearchParams, withQuery } from "../../../../../parts/search-params";
import { staffText } from "../../../../../parts/staff-text";
import { staffTitle } from "../../../../../parts/staff-title";
import { openLockedPage } from "../locked-page";

type Props = { params: Promise<{ accountId: string }>; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { accountId } = await params;
  const checkId = oneParam((await searchParams).check) ?? "";
  return staffTitle(
    async (actor, at) => (isUuid(checkId) && isUuid(accountId) ? findIdentityCheck(actor, accountId, checkId, at) : null),
    ({ passed }, locale) => staffText(locale).unlock[passed ? "completeUnlocked" : "completeRefused"],
  );
}

/** Shows the recorded check itself, so a reload shows the same. */
export default async function UnlockCompletePage({ params, searchParams }: Props) {
  const { session, account, at } = await openLockedPage(params, "/complete");
  const checkId = oneParam((await searchParams).check) ?? "";
  const check = isUuid(checkId) ? await findIdentityCheck(session.actor, account.accountId, checkId, at) : null;
  if (!check) notFound();
  const locale = await requestLocale();
  const text = staffText(locale).unlock;
  const facts = [
    { label: text.loginId, value: check.loginId },
    { label: text.at, value: formatInstant(check.at, locale) },
    { label: text.by, value: check.staffName },
    { label: text.number, value: check.id.slice(0, 8).toUpperCase() },
  ];
  return (
    <div className="max-w-confirm">
      {check.passed ? (
        <CompletePanel title={text.completeUnlocked} facts={facts}>
          <p>{text.completeUnlockedNext}</p>
          <p>{check.mails > 0 ? text.mailed(check.mails) : text.notMailed}</p>
        </CompletePanel>
      ) : (
        <CompletePanel look="locked" title={text.completeRefused} facts={facts}>
          <p>{text.completeRefusedNext}</p>
        </CompletePanel>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/staff/locks" look="outline" size="small">
          {text.toLocks}
        </ButtonLink>
        <ButtonLink href={withQuery(`/staff/members/${check.memberId}`, { from: "lock" })} look="plain" size="small">
          {text.toMember}
        </ButtonLink>
      </p>
    </div>
  );
}
