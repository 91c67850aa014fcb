import type { Locale } from "@/lib/i18n/locale";
import { type FormState, faultOf } from "@/lib/web/form-state";
import { ChannelChoice } from "./channel-choice";
import { CheckTable } from "./check-table";
import type { QuestionView } from "./question-words";

type IdentityCheckFieldsProps = { locale: Locale; state: FormState; questions: readonly QuestionView[] };

/** Who asks and how, and what they answered: the fields that `gatherChecks` reads. How many are needed is the page's to say. */
export function IdentityCheckFields({ locale, state, questions }: IdentityCheckFieldsProps) {
  return (
    <>
      <ChannelChoice locale={locale} chosen={state.values.channel} error={faultOf(state, "channel")} />
      <CheckTable locale={locale} questions={questions} values={state.values} error={faultOf(state, "checks")} />
    </>
  );
}
