import { Chip } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { PartnerState } from "@/lib/queries/partners/partners-view";

const looks = {
  "not-applied": { tone: "neutral", icon: "minus" },
  applied: { tone: "done", icon: "check" },
  cancelled: { tone: "neutral", icon: "minus" },
  "no-application": { tone: "done", icon: "check" },
} as const;

export function PartnerStateChip({ locale, state }: { locale: Locale; state: PartnerState }) {
  return <Chip {...looks[state]}>{messagesFor(locale).partners.states[state]}</Chip>;
}
