import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import type { LoginRole } from "@/lib/domain/permission";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { PermissionLine } from "@/lib/queries/account-ids/list-account-ids";

type Look = { icon: IconName; className: string };

const looks: Record<PermissionLine[LoginRole], Look> = {
  all: { icon: "users", className: "font-bold text-act" },
  own: { icon: "user", className: "text-done-text" },
  yes: { icon: "check-circle", className: "font-bold text-act" },
  no: { icon: "minus", className: "text-muted" },
  "not-in-portal": { icon: "call", className: "text-ink" },
};
const bySwitch: Look = { icon: "lock", className: "text-muted" };

/** What a login may do, in words; icon and colour only repeat them (never ◎○× alone). */
export function PermissionCell({ locale, row, role }: { locale: Locale; row: PermissionLine; role: LoginRole }) {
  const text = messagesFor(locale).accountIds.table;
  const level = row[role];
  const refusedBySwitch = level === "no" && row.switched.includes(role);
  const { icon, className } = refusedBySwitch ? bySwitch : looks[level];
  const channels = row.channels
    .map((channel) => text.channels[channel as keyof typeof text.channels] ?? channel)
    .join(text.channelJoin);
  const words = refusedBySwitch ? text.levels.switched : level === "not-in-portal" ? channels : text.levels[level];
  return (
    <span className={cx("inline-flex flex-wrap items-center justify-center gap-x-1.5", className)}>
      <Icon name={icon} size={17} />
      {words}
    </span>
  );
}
