import { Chip } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { StaffPerson } from "@/lib/queries/staff/staff-people";

const tones = { usable: "done", "first-login": "waiting", locked: "error" } as const;

export function PersonStateChip({ locale, state }: { locale: Locale; state: StaffPerson["state"] }) {
  return (
    <Chip tone={tones[state]} {...(state === "locked" ? { icon: "lock" as const } : {})}>
      {messagesFor(locale).staffPeople.states[state]}
    </Chip>
  );
}
