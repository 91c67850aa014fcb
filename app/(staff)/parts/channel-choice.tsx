import { FieldError } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locale";
import { staffText } from "./staff-text";

type ChannelChoiceProps = { locale: Locale; chosen: string | undefined; error: string | undefined };

/** How the caller came to us: three radios in one line, none chosen beforehand. */
export function ChannelChoice({ locale, chosen, error }: ChannelChoiceProps) {
  const text = staffText(locale).unlock;
  return (
    <fieldset
      aria-describedby={error ? "channel-error" : undefined}
      className={error ? "border-l-4 border-error pl-4" : undefined}
    >
      <legend className="font-bold text-heading">{text.channel}</legend>
      {error ? <FieldError id="channel" locale={locale} message={error} /> : null}
      <div className="flex flex-wrap gap-x-8">
        {Object.entries(text.channels).map(([value, label], index) => {
          const id = index === 0 ? "channel" : `channel-${value}`;
          return (
            <div key={value} className="flex min-h-10 items-center gap-2">
              <input
                id={id}
                name="channel"
                type="radio"
                value={value}
                defaultChecked={value === chosen}
                aria-invalid={error ? true : undefined}
                className="tick"
              />
              <label htmlFor={id}>{label}</label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
