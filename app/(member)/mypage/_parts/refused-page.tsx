import type { Route } from "next";
import { RefusedProcedure, Ways } from "@/components/procedures/stopped";
import { LawChips } from "@/components/ui/law-chip";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { clausesOf, type DocumentTitles } from "@/lib/i18n/reasons/clauses";

type RefusedPageProps = {
  title: string;
  locale: Locale;
  refusal: Refusal;
  documents: DocumentTitles;
  /** The page above, where it is there for the asker. */
  back?: { href: Route; label: string };
};

/** A page that the asker may not use: its name, the rule that refuses, and the way on. Of a page that a role opens it says whose it is. */
export function RefusedPage({ title, locale, refusal, documents, back }: RefusedPageProps) {
  const { procedures } = messagesFor(locale);
  const ways = [back ?? { href: "/mypage" as Route, label: procedures.complete.toHome }];
  const who = refusal.kind === "role-not-permitted" ? refusal.facts[locale === "ja" ? "whoJa" : "whoEn"] : undefined;
  return (
    <>
      <PageHeading title={title} />
      {who === undefined ? (
        <RefusedProcedure locale={locale} refusal={refusal} documents={documents} ways={ways} />
      ) : (
        <div className="mt-5 space-y-6">
          <Note locale={locale} title={procedures.refused.pageFor(String(who))}>
            <p>{procedures.refused.pageAsk}</p>
            {refusal.term ? (
              <p className="mt-1">
                <LawChips clauses={clausesOf([refusal.term], locale, documents)} />
              </p>
            ) : null}
          </Note>
          <Ways ways={ways} />
        </div>
      )}
    </>
  );
}
