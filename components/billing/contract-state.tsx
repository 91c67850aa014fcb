import { Chip, type ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon-paths";
import type { ContractWord } from "@/lib/domain/contracts/contract";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { OptionLine } from "@/lib/queries/contracts/option-lines";

const tones: Record<ContractWord, { tone: ChipTone; icon?: IconName }> = {
  applied: { tone: "active", icon: "clock" },
  active: { tone: "done" },
  cancelling: { tone: "active" },
  suspended: { tone: "deadline" },
  ended: { tone: "neutral" },
};

export function ContractState({ locale, state }: { locale: Locale; state: ContractWord }) {
  return (
    <span className="whitespace-nowrap">
      <Chip {...tones[state]}>{messagesFor(locale).contracts.state[state]}</Chip>
    </span>
  );
}

const optionTones: Record<OptionLine["state"], ChipTone> = { held: "done", ending: "active", none: "neutral" };

export function OptionStateChip({ locale, state }: { locale: Locale; state: OptionLine["state"] }) {
  return (
    <span className="whitespace-nowrap">
      <Chip tone={optionTones[state]}>{messagesFor(locale).contracts[state]}</Chip>
    </span>
  );
}
