import type { Route } from "next";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import type { PortalActor } from "@/lib/domain/permission";
import { messagesFor } from "@/lib/i18n/messages";
import { listLoginHistory } from "@/lib/queries/identity/login-history";
import { HistoryTable } from "./history-table";

const shown = 5;

/** The newest lines of the login history, on ログインと安全. */
export async function RecentLogins({ actor }: { actor: PortalActor }) {
  const { locale } = actor;
  const text = messagesFor(locale).loginHistory;
  const { rows, days } = await listLoginHistory(actor, { result: null, page: 1, size: shown }, await now());
  return (
    <Section id="history" title={text.section}>
      <p className="mb-3 text-note">{text.lead(days)}</p>
      {rows.length > 0 ? <HistoryTable locale={locale} rows={rows} /> : <p>{text.emptyTitle}</p>}
      <p className="mt-3">
        <TextLink href={"/mypage/security/history" as Route}>{text.toAll}</TextLink>
      </p>
    </Section>
  );
}
