import { PageHeading } from "@/components/ui/page-heading";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { Gate } from "@/lib/queries/statements/statements-view";
import { RefusedPage } from "../_parts/refused-page";
import { GateForm } from "./gate-form";

type GateScreenProps = { locale: Locale; gate: Gate; to: "bills" | "calls" };

/** What stands instead of the statements: the table's refusal, or the second login. */
export function GateScreen({ locale, gate, to }: GateScreenProps) {
  const text = messagesFor(locale).statements;
  if (!gate.allowed.ok) {
    const title = to === "calls" ? text.callsTitle : text.title;
    return <RefusedPage title={title} locale={locale} refusal={gate.allowed.refusal} documents={gate.documents} />;
  }
  const { number, numberHint, password, submit } = text.gate;
  return (
    <>
      <PageHeading title={text.gate.title} lead={text.gate.lead} />
      <GateForm locale={locale} to={to} text={{ number, numberHint, password, submit }} />
    </>
  );
}
