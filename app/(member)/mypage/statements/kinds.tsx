import type { Temporal } from "temporal-polyfill";
import { FilterLinks } from "@/components/ui/filter-links";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { callsPath, statementsPath } from "./paths";

/** Between the two kinds of statements, and until when they are open. */
export function StatementKinds({ locale, now, until }: { locale: Locale; now: "bills" | "calls"; until: Temporal.Instant }) {
  const { statements: text, secondLogin } = messagesFor(locale);
  return (
    <div className="mt-4 space-y-2">
      <FilterLinks
        locale={locale}
        label={text.tabs.label}
        links={[
          { href: statementsPath, label: text.tabs.bills, current: now === "bills" },
          { href: callsPath, label: text.tabs.calls, current: now === "calls" },
        ]}
      />
      <p className="text-note text-muted">{secondLogin.openUntil(formatTime(until))}</p>
    </div>
  );
}
