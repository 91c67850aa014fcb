import { ButtonForm } from "@/app/_parts/button-form";
import { Chip } from "@/components/ui/chip";
import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { SessionView } from "@/lib/queries/identity/security-view";
import { endAllSessionsAction, endOtherSessionsAction, endSessionAction } from "./session-actions";

/** The logins that are open, this one first by use; any other can be ended. */
export function SessionsTable({ locale, sessions }: { locale: Locale; sessions: readonly SessionView[] }) {
  const { security: text, loginHistory: history } = messagesFor(locale);
  const deviceOf = (session: SessionView) => session.device ?? text.deviceUnknown;
  const others = sessions.filter(({ current }) => !current);
  return (
    <div className="space-y-4">
      <Table
        locale={locale}
        caption={text.sessionsTitle}
        rows={[...sessions]}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "device",
            label: text.device,
            rowHeader: true,
            cell: (session) => <span className="font-bold">{deviceOf(session)}</span>,
          },
          { key: "started", label: text.started, cell: ({ startedAt }) => formatInstant(startedAt, locale) },
          { key: "seen", label: text.lastSeen, cell: ({ lastSeenAt }) => formatInstant(lastSeenAt, locale) },
          {
            key: "act",
            label: text.act,
            bareInCard: true,
            cell: (session) =>
              session.current ? (
                <Chip tone="done">{text.thisOne}</Chip>
              ) : (
                <ButtonForm
                  locale={locale}
                  action={endSessionAction}
                  fields={{ session: session.id }}
                  size="small"
                  label={text.end}
                  about={text.endFor(deviceOf(session), formatInstant(session.startedAt, locale))}
                />
              ),
          },
        ]}
      />
      {others.length > 1 ? (
        <ButtonForm locale={locale} action={endOtherSessionsAction} label={text.endOthers} look="outline" />
      ) : others.length === 0 ? (
        <p className="text-note">{text.onlyThis}</p>
      ) : null}
      <div>
        <ButtonForm locale={locale} action={endAllSessionsAction} label={history.endAll} look="outline" />
        <p className="mt-1 text-note text-muted">{history.endAllText}</p>
      </div>
    </div>
  );
}
