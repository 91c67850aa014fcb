import type { Route } from "next";
import { TextLink } from "@/components/ui/text-link";
import { joinList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ResetAccount } from "@/lib/queries/staff/reset-account";

/** Which login it is about, in one strip above the form. */
export function ResetAccountFacts({ locale, account }: { locale: Locale; account: ResetAccount }) {
  const { staffReset, staff } = messagesFor(locale);
  const text = staffReset.facts;
  const methodName = (code: string) => Object.entries(staff.member.methods).find(([known]) => known === code)?.[1] ?? code;
  const methods = account.methods.map(({ method, hint }) => [methodName(method), hint].filter(Boolean).join(" "));
  const facts = [
    {
      label: text.loginId,
      value: <strong className="text-heading">{account.loginId}</strong>,
      note: `${account.name}（${account.kana}）`,
    },
    {
      label: text.member,
      value: <TextLink href={`/staff/members/${account.memberId}` as Route}>{account.memberName}</TextLink>,
      note: account.memberNumber,
    },
    { label: text.methods, value: methods.length > 0 ? joinList(methods, locale) : text.noMethods, note: null },
    { label: text.contact, value: account.phone ?? text.noPhone, note: account.contactMail ?? text.noMail },
  ];
  return (
    <dl aria-label={text.account} className="grid overflow-hidden rounded-8 border border-line sm:grid-cols-2 xl:grid-cols-4">
      {facts.map((fact) => (
        <div key={fact.label} className="-mt-px -ml-px border-t border-l border-line px-3 py-2">
          <dt className="text-chip text-muted">{fact.label}</dt>
          <dd className="wrap-anywhere">{fact.value}</dd>
          {fact.note ? <dd className="wrap-anywhere text-chip text-muted">{fact.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
