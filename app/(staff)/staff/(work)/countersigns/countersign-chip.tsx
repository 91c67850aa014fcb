import { Chip, type ChipTone } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

const tones: Record<string, ChipTone> = { requested: "waiting", approved: "done", refused: "neutral", withdrawn: "neutral" };

export function CountersignChip({ locale, state }: { locale: Locale; state: string }) {
  return <Chip tone={tones[state] ?? "neutral"}>{messagesFor(locale).staffCountersign.states[state] ?? state}</Chip>;
}
