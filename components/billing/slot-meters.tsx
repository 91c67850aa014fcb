import { QuestionExplanation } from "@/components/billing/explanation";
import { Meter } from "@/components/ui/meter";
import type { SlotCount } from "@/lib/domain/contracts/slots";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";

/** The counts registered / allowed (basic + added) of each slot, each with its なぜ. */
export function SlotMeters({
  locale,
  slots,
  documents,
}: {
  locale: Locale;
  slots: readonly SlotCount[];
  documents: DocumentTitles;
}) {
  const text = messagesFor(locale).contracts;
  return (
    <>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {slots.map((slot) => (
          <li key={slot.slot} className="grid min-w-0">
            <Meter
              locale={locale}
              label={slot.name[locale]}
              used={slot.registered}
              basic={slot.basic}
              added={slot.added}
              rest={slot.allowed === 0 ? text.slotNone : slot.free === 0 ? text.slotFull : text.slotRest(slot.free)}
              note={text.slotNote(slot.basic, slot.added)}
            />
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap gap-x-6">
        {slots.map((slot) => (
          <QuestionExplanation key={slot.slot} locale={locale} reason={slot.reason} documents={documents} />
        ))}
      </div>
    </>
  );
}
