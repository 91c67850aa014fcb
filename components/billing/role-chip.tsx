import { Chip } from "@/components/ui/chip";
import type { AccountRole } from "@/lib/domain/contracts/contract";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

export function RoleChip({ locale, role }: { locale: Locale; role: AccountRole }) {
  const text = messagesFor(locale).accountIds.roles;
  return role === "admin" ? (
    <Chip tone="active" icon="shield">
      {text.admin}
    </Chip>
  ) : (
    <Chip tone="neutral" icon="user">
      {text.user}
    </Chip>
  );
}
