import { RefusalWords } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { RefusedButton } from "@/components/ui/refused-button";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { OptionView } from "@/lib/queries/options/option-view";
import { holderPath, optionPath } from "../option-path";

type Props = { locale: Locale; option: OptionView; documents: DocumentTitles };

/** The act that begins here, or why it is refused and who can. */
export function OptionAct({ locale, option, documents }: Props) {
  const text = messagesFor(locale).options;
  const { act, code, accountId } = option;
  const holder = accountId ?? "";
  switch (act.kind) {
    case "add":
      return <ButtonLink href={holderPath(code, "order", holder)}>{text.order}</ButtonLink>;
    case "cancel":
      return (
        <ButtonLink href={holderPath(code, "cancel", holder)} look="outline">
          {text.cancel}
        </ButtonLink>
      );
    case "refused":
      return (
        <RefusedButton
          id={`refused-${code}${accountId ? `-${accountId}` : ""}`}
          reason={<RefusalWords locale={locale} refusal={act.refusal} documents={documents} />}
        >
          {act.asked === "add" ? text.order : text.cancel}
        </RefusedButton>
      );
    case "by-id":
      return (
        <ButtonLink href={optionPath(code)} look="outline">
          {text.byId}
        </ButtonLink>
      );
    case "telephone":
      return null;
  }
}
