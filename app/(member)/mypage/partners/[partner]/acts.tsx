import { RefusalWords } from "@/components/procedures/stopped";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import type { PartnerTerms } from "@/lib/domain/catalogue/partner";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { PartnerView } from "@/lib/queries/partners/partners-view";
import { partnerPath, stepPath } from "../paths";

type PartnerActsProps = { locale: Locale; terms: PartnerTerms; view: PartnerView; documents: DocumentTitles; isReady: boolean };

/** The way to the partner's page where it is open, else to the application; cancelling beside it. A refusal says why and what to do. */
export function PartnerActs({ locale, terms, view, documents, isReady }: PartnerActsProps) {
  const text = messagesFor(locale).partners;
  const { apply, cancel, opening, state } = view;
  const appliesHere = terms.application.kind === "through-portal";
  const refusal = appliesHere && state !== "applied" ? (apply.ok ? null : apply.refusal) : opening.ok ? null : opening.refusal;
  return (
    <>
      {refusal ? (
        <Note locale={locale}>
          <RefusalWords locale={locale} refusal={refusal} documents={documents} />
        </Note>
      ) : null}
      {opening.ok && isReady ? (
        // A form of the browser's own, in no script's hands: it is answered by a redirect to another house.
        <form action={`${partnerPath(terms.code)}/open`} method="post">
          <Button type="submit" size="large" className="max-sm:w-full">
            {text.open(terms.name[locale])}
          </Button>
          <p className="mt-1 text-note text-muted">{text.openHint}</p>
        </form>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {apply.ok && isReady ? (
          <ButtonLink href={stepPath(terms.code, "apply")} size="large" className="max-sm:w-full">
            {text.apply}
          </ButtonLink>
        ) : null}
        {cancel.ok ? (
          <ButtonLink href={stepPath(terms.code, "cancel")} look="outline" size="large" className="max-sm:w-full">
            {text.cancel}
          </ButtonLink>
        ) : null}
      </div>
      {apply.ok ? <p className="text-note text-muted">{text.openAfterApplying}</p> : null}
    </>
  );
}
