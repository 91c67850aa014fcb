import { Chip, type ChipTone } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

const tones: Record<string, ChipTone> = {
  requested: "waiting",
  waiting: "active",
  refused: "neutral",
  withdrawn: "neutral",
  done: "done",
};

export function ResetStateChip({ locale, state }: { locale: Locale; state: string }) {
  return <Chip tone={tones[state] ?? "neutral"}>{messagesFor(locale).staffReset.states[state] ?? state}</Chip>;
}
