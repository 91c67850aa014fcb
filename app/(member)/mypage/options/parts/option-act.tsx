import { RefusalWords } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { RefusedButton } from "@/components/ui/refused-button";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { OptionView } from "@/lib/queries/options/option-view";
import { optionPath } from "../option-path";

type Props = { locale: Locale; option: OptionView; documents: DocumentTitles };

/** The act that begins here, or why it is refused and who can. */
export function OptionAct({ locale, option, documents }: Props) {
  const text = messagesFor(locale).options;
  const { act, code } = option;
  switch (act.kind) {
    case "add":
      return <ButtonLink href={optionPath(code, "order")}>{text.order}</ButtonLink>;
    case "cancel":
      return (
        <ButtonLink href={optionPath(code, "cancel")} look="outline">
          {text.cancel}
        </ButtonLink>
      );
    case "refused":
      return (
        <RefusedButton
          id={`refused-${code}`}
          reason={<RefusalWords locale={locale} refusal={act.refusal} documents={documents} />}
        >
          {act.asked === "add" ? text.order : text.cancel}
        </RefusedButton>
      );
    case "telephone":
      return null;
  }
}
