import { Chip } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { OptionState } from "@/lib/queries/options/option-view";

const looks = {
  held: { tone: "done", icon: "check" },
  ending: { tone: "active", icon: "repeat" },
  none: { tone: "neutral", icon: "minus" },
} as const;

export function OptionStateChip({ locale, state }: { locale: Locale; state: OptionState }) {
  return <Chip {...looks[state]}>{messagesFor(locale).options.states[state]}</Chip>;
}
