import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import type { LockedAccount } from "@/lib/queries/staff/find-locked-account";
import { withQuery } from "../../../../parts/search-params";
import { staffText } from "../../../../parts/staff-text";

/** Which account it is about, in one strip above the form. */
export function AccountFacts({ locale, account }: { locale: Locale; account: LockedAccount }) {
  const text = staffText(locale).unlock;
  const facts = [
    {
      label: text.loginId,
      value: <strong className="text-heading">{account.loginId}</strong>,
      note: `${account.name}（${account.kana}）`,
    },
    {
      label: text.member,
      value: <TextLink href={withQuery(`/staff/members/${account.memberId}`, { from: "lock" })}>{account.memberName}</TextLink>,
      note: account.memberNumber,
    },
    {
      label: text.lockedSince,
      value: account.lockedAt ? formatInstant(account.lockedAt, locale) : "—",
      note: text.counters[account.counter],
    },
    { label: text.contact, value: account.phone ?? text.noPhone, note: account.contactMail ?? text.noMail },
  ];
  return (
    <dl aria-label={text.account} className="grid overflow-hidden rounded-8 border border-line sm:grid-cols-2 xl:grid-cols-4">
      {facts.map((fact) => (
        <div key={fact.label} className="-mt-px -ml-px border-t border-l border-line px-3 py-2">
          <dt className="text-chip text-muted">{fact.label}</dt>
          <dd>{fact.value}</dd>
          <dd className="text-chip text-muted">{fact.note}</dd>
        </div>
      ))}
    </dl>
  );
}
