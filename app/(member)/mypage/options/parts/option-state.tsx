import { Chip } from "@/components/ui/chip";
import type { OptionStanding } from "@/lib/domain/ordering/option-standing";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

const looks = {
  held: { tone: "done", icon: "check" },
  ending: { tone: "active", icon: "repeat" },
  none: { tone: "neutral", icon: "minus" },
} as const;

export function OptionStateChip({ locale, state }: { locale: Locale; state: OptionStanding }) {
  return <Chip {...looks[state]}>{messagesFor(locale).options.states[state]}</Chip>;
}
