import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locale";
import { staffText } from "../../../../../parts/staff-text";

/** What pressing the button does, point by point. */
export function Outcome({ locale, passes }: { locale: Locale; passes: boolean }) {
  const text = staffText(locale).unlock;
  return (
    <section aria-labelledby="outcome-title" className="mt-6 rounded-8 border border-line px-4 py-3">
      <p className="text-chip text-muted">{text.outcome}</p>
      <h2 id="outcome-title" className="flex items-center gap-2 text-body">
        <Icon name={passes ? "key" : "lock"} size={18} className={passes ? "text-done" : "text-error"} />
        {passes ? text.willUnlock : text.willNotUnlock}
      </h2>
      <ul className="mt-1 list-disc pl-6">
        {(passes ? text.willUnlockPoints : text.willNotUnlockPoints).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
