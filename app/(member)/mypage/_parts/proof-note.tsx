import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ReadyConfirmation } from "@/lib/queries/procedures/confirm-procedure";
import { stepUpFromHere } from "@/lib/web/step-up-path";

type Props = { locale: Locale; proof: ReadyConfirmation["proof"] };

/** Says before the act that it asks for a proof, with the way to give it first: then nothing is filled in twice. */
export async function ProofNote({ locale, proof }: Props) {
  const text = messagesFor(locale).stepUp;
  if (proof === "not-asked") return null;
  if (proof !== "asked")
    return (
      <div data-proof>
        <Note locale={locale} tone="success" title={text.confirmDone}>
          {text.doneText(formatTime(proof))}
        </Note>
      </div>
    );
  return (
    <Note locale={locale} tone="deadline" title={text.confirmAsks}>
      <p>{text.confirmAsksText}</p>
      <p className="mt-3">
        <ButtonLink href={await stepUpFromHere()} look="outline" className="max-sm:w-full">
          {text.confirmAsksAct}
        </ButtonLink>
      </p>
    </Note>
  );
}
