import { dateInJapan } from "@/lib/domain/calendar";
import { formatDate } from "@/lib/i18n/format";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MemberPage } from "@/lib/queries/staff/find-member";
import { staffText } from "../../../../parts/staff-text";
import { fieldWords, guardianWords } from "./paper-change/field-words";

/** Who the member is and how to reach them, in two columns. */
export function PersonFacts({ locale, member }: { locale: Locale; member: MemberPage }) {
  const text = staffText(locale).staff.member;
  const paperText = messagesFor(locale).staffPaper;
  const { paper } = member;
  const guardian = guardianWords(paper, locale);
  const facts: [string, string | null][] = [
    [text.kind, Object.entries(text.kinds).find(([kind]) => kind === member.kind)?.[1] ?? member.kind],
    ...(member.company ? ([[text.company, member.company]] as [string, string][]) : []),
    [text.name, `${member.name}（${member.kana}）`],
    [text.phone, member.phone],
    [text.mail, member.contactMail],
    [text.language, isLocale(member.locale) ? text.languages[member.locale] : member.locale],
    [text.since, formatDate(dateInJapan(member.since), locale)],
    [paperText.fields.birthOn, paper.birthOn && fieldWords("birthOn", paper.birthOn, locale)],
    [paperText.fields.sex, paper.sex && fieldWords("sex", paper.sex, locale)],
    [paperText.fields.address, paper.address],
    ...(guardian ? ([[paperText.guardianGroup, guardian]] as [string, string][]) : []),
  ];
  return (
    <dl className="grid gap-x-8 border-t border-line sm:grid-cols-2">
      {facts.map(([label, value]) => (
        <div key={label} className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3 border-b border-line px-2 py-2">
          <dt className="text-muted">{label}</dt>
          <dd className="text-heading">{value ?? "—"}</dd>
        </div>
      ))}
    </dl>
  );
}
