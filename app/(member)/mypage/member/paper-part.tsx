import type { Route } from "next";
import { TermChips } from "@/components/billing/term-chips";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MemberView } from "@/lib/queries/member/member-view";

/** What only paper changes, as it is held now, with the form and the way to it. */
export function PaperPart({ locale, view }: { locale: Locale; view: MemberView }) {
  const text = messagesFor(locale).member;
  const { paper, phone, paperTerm, documents } = view;
  const rows: [keyof typeof text.paper, string | null][] = [
    ["number", paper.number],
    ...(paper.company ? [["company", paper.company] as [keyof typeof text.paper, string]] : []),
    ["name", paper.name],
    ["kana", paper.kana],
    ["birthOn", paper.birthOn && formatDate(paper.birthOn, locale)],
    ["sex", paper.sex && text.sexes[paper.sex]],
    ["address", paper.address],
    ...(paper.guardian ? [["guardian", paper.guardian] as [keyof typeof text.paper, string]] : []),
  ];
  return (
    <Section id="paper" title={text.paperTitle}>
      <SummaryList
        locale={locale}
        rows={rows.map(([key, value]) => ({
          label: text.paper[key],
          children: value ? <span className="wrap-anywhere">{value}</span> : <span className="text-muted">{text.none}</span>,
        }))}
      />
      <div className="mt-4">
        <Note locale={locale} title={text.paperHowTitle}>
          <p>{text.paperForm}</p>
          <p>
            <TextLink href={"/mypage/forms" as Route}>{text.paperOpen}</TextLink>
          </p>
          <p>{text.paperGet(phone.number, phone.hours[locale])}</p>
          <p>{text.paperDone}</p>
          {paperTerm ? (
            <p className="mt-1">
              <TermChips locale={locale} terms={[paperTerm]} documents={documents} />
            </p>
          ) : null}
        </Note>
      </div>
    </Section>
  );
}
