import { Chip } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ClaimState } from "@/lib/queries/claims/claim-state";

const looks = {
  received: { tone: "waiting", icon: "clock" },
  accepted: { tone: "done", icon: "check" },
  declined: { tone: "neutral", icon: "minus" },
} as const;

export function ClaimStateChip({ locale, state }: { locale: Locale; state: ClaimState }) {
  return <Chip {...looks[state]}>{messagesFor(locale).claims.states[state]}</Chip>;
}
