import type { Route } from "next";
import { TermChips } from "@/components/billing/term-chips";
import { PageHeading } from "@/components/ui/page-heading";
import type { Term } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { Gate } from "@/lib/queries/second-login/open-gate";
import { RefusedPage } from "../refused-page";
import { GateForm } from "./gate-form";

type GateScreenProps = {
  locale: Locale;
  gate: Gate;
  /** What stands behind the gate: its words. */
  of: "statements" | "partners";
  /** What the page is called where the table refuses it. */
  title: string;
  /** Where the form leads: this very page. */
  to: Route;
  /** Where the terms say so. */
  terms?: readonly Term[];
};

/** What stands instead of a page behind the second login: the table's refusal, or number and password once more (FB-07). */
export function GateScreen({ locale, gate, of, title, to, terms = [] }: GateScreenProps) {
  const text = messagesFor(locale).secondLogin;
  if (!gate.allowed.ok)
    return <RefusedPage title={title} locale={locale} refusal={gate.allowed.refusal} documents={gate.documents} />;
  const { number, numberHint, password, submit } = text;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead[of]} />
      {terms.length > 0 ? (
        <p className="mt-1">
          <TermChips locale={locale} terms={terms} documents={gate.documents} />
        </p>
      ) : null}
      <GateForm locale={locale} to={to} text={{ number, numberHint, password, submit: submit[of] }} />
    </>
  );
}
