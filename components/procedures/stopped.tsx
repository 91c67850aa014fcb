import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { LawChips } from "@/components/ui/law-chip";
import { Note } from "@/components/ui/note";
import type { Refusal } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { clausesOf, type DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";

type Way = { href: Route; label: string };

/** A refusal as a page shows it: the cause, the next act, the clause that refuses, and the ways out. */
export function RefusedProcedure({
  locale,
  refusal,
  documents,
  ways,
  titled = true,
}: {
  locale: Locale;
  refusal: Refusal;
  documents: DocumentTitles;
  ways: Way[];
  /** False below a heading that says the same. */
  titled?: boolean;
}) {
  const text = messagesFor(locale).procedures.refused;
  return (
    <>
      <Note locale={locale} tone="error" title={titled ? text.title : null}>
        <RefusalWords locale={locale} refusal={refusal} documents={documents} />
        <p className="mt-1">{text.nothing}</p>
      </Note>
      <Ways ways={ways} />
    </>
  );
}

export function RefusalWords({ locale, refusal, documents }: { locale: Locale; refusal: Refusal; documents: DocumentTitles }) {
  const { cause, remedy } = renderRefusal(refusal, locale);
  return (
    <>
      <span className="block">{cause}</span>
      <span className="block">{remedy}</span>
      {refusal.term ? (
        <span className="mt-1 block">
          <LawChips clauses={clausesOf([refusal.term], locale, documents)} />
        </span>
      ) : null}
    </>
  );
}

/** Below the heading that the draft's time is over: nothing happened, and what was typed is kept where it may be. */
export function ExpiredDraft({
  locale,
  minutes,
  hadPassword,
  restart,
  stop,
}: {
  locale: Locale;
  minutes: number;
  hadPassword: boolean;
  restart: Way;
  stop: Way;
}) {
  const text = messagesFor(locale).procedures.expired;
  return (
    <>
      <Note locale={locale} tone="error">
        <p>{text.lead(minutes)}</p>
        {hadPassword ? <p>{text.kept}</p> : null}
      </Note>
      <Ways ways={[restart, stop]} />
    </>
  );
}

/** The ways on, the first as the act of the page. */
export function Ways({ ways }: { ways: Way[] }) {
  return (
    <div className="no-print mt-6 flex flex-wrap gap-3">
      {ways.map((way, index) => (
        <ButtonLink key={way.href} href={way.href} look={index === 0 ? "primary" : "plain"}>
          {way.label}
        </ButtonLink>
      ))}
    </div>
  );
}
