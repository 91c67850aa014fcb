import { Chip, type ChipTone } from "@/components/ui/chip";
import type { RequestState } from "@/lib/domain/approval/request-state";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

const tones: Record<RequestState, ChipTone> = {
  open: "waiting",
  approved: "done",
  refused: "deadline",
  withdrawn: "neutral",
  expired: "neutral",
  changed: "deadline",
};

const icons = { refused: "repeat", changed: "warn", expired: "clock" } as const;

/** Where a request stands. */
export function RequestStateChip({ locale, state }: { locale: Locale; state: RequestState }) {
  const icon = state === "refused" || state === "changed" || state === "expired" ? { icon: icons[state] } : {};
  return (
    <Chip tone={tones[state]} {...icon}>
      {messagesFor(locale).approval.states[state]}
    </Chip>
  );
}
