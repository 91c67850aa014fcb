import { Chip } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { GuideState } from "@/lib/queries/guides/member-guides";

const looks = {
  received: { tone: "waiting", icon: "clock" },
  sent: { tone: "done", icon: "check" },
  withdrawn: { tone: "neutral", icon: "minus" },
} as const;

export function GuideStateChip({ locale, state }: { locale: Locale; state: GuideState }) {
  return <Chip {...looks[state]}>{messagesFor(locale).papers.guides.states[state]}</Chip>;
}
