import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { cx } from "./cx";
import { uiText } from "./text";

type MeterProps = {
  locale: Locale;
  label: string;
  used: number;
  /** Slots that belong to the contract itself: solid edges. */
  basic: number;
  /** Slots that were added, or could be added by buying something: dashed edges. */
  added: number;
  /** 「あと2件」 */
  rest: ReactNode;
  /** 「基本1＋追加5」 */
  note?: ReactNode;
};

/** How much of a quota is in use: the figures first, then one segment for each slot. */
export function Meter({ locale, label, used, basic, added, rest, note }: MeterProps) {
  const limit = basic + added;
  const slots = Array.from({ length: limit }, (_, index) => ({
    key: `slot-${index}`,
    used: index < used,
    added: index >= basic,
  }));
  return (
    <div className="rounded-12 border border-line p-4">
      <p className="text-note font-bold text-heading">{label}</p>
      <p className="mt-1 leading-120">
        <span className="sr-only">{uiText(locale).usedOf(used, limit)}</span>
        <span aria-hidden="true" className="nums">
          <span className="text-amount font-bold text-heading">{used}</span>
          <span className="text-muted"> / {limit}</span>
        </span>
      </p>
      <div aria-hidden="true" className="mt-2 flex gap-1">
        {slots.map((slot) => (
          <span
            key={slot.key}
            className={cx(
              "h-2.5 grow rounded-[3px] border",
              slot.used ? "segment-used border-act bg-act" : "border-edge bg-white",
              slot.added && !slot.used && "border-dashed",
            )}
          />
        ))}
      </div>
      <p className="mt-2 text-note text-ink">{rest}</p>
      {note ? <p className="text-chip text-muted">{note}</p> : null}
    </div>
  );
}
