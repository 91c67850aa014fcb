import { Chip } from "@/components/ui/chip";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { StaffCampaign } from "@/lib/queries/campaigns/staff-campaigns";

const looks = {
  draft: { tone: "neutral", icon: "edit" },
  sending: { tone: "active", icon: "repeat" },
  sent: { tone: "done", icon: "check" },
} as const;

export function CampaignStateChip({ locale, state }: { locale: Locale; state: StaffCampaign["state"] }) {
  return <Chip {...looks[state]}>{messagesFor(locale).staffCampaigns.states[state]}</Chip>;
}
