import { Temporal } from "temporal-polyfill";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { OfferedQuestion } from "@/lib/services/staff/identity-question";
import { staffText } from "./staff-text";

/** A question in words with the answers on record, for the form and the confirm page. */
export type QuestionView = { readonly code: string; readonly label: string; readonly answers: readonly string[] };

export function questionViews(questions: readonly OfferedQuestion[], locale: Locale): QuestionView[] {
  const { unlock, staff } = staffText(locale);
  return questions.map((question) => ({
    code: question.question,
    label: unlock.questions[question.question] ?? question.question,
    answers:
      question.question === "recent-procedure"
        ? [
            unlock.procedureAnswer(
              staff.procedureKinds[question.kind] ?? question.kind,
              formatDate(Temporal.PlainDate.from(question.receivedOn), locale),
            ),
          ]
        : question.question === "birth-date"
          ? question.answers.map((day) => formatDate(Temporal.PlainDate.from(day), locale))
          : question.answers,
  }));
}
