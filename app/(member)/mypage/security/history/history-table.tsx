import { Chip } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { LoginEntry } from "@/lib/queries/identity/login-history";

/** Logins and failed tries; a login with a browser that was new then is marked. */
export function HistoryTable({ locale, rows }: { locale: Locale; rows: readonly LoginEntry[] }) {
  const text = messagesFor(locale).loginHistory;
  const columns: Column<LoginEntry>[] = [
    { key: "at", label: text.time, rowHeader: true, cell: ({ at }) => <span className="nums">{formatInstant(at, locale)}</span> },
    {
      key: "result",
      label: text.result,
      cell: ({ succeeded }) => <Chip tone={succeeded ? "done" : "error"}>{succeeded ? text.succeeded : text.failed}</Chip>,
    },
    { key: "how", label: text.how, cell: ({ factor }) => text.factors[factor] ?? factor },
    {
      key: "device",
      label: text.device,
      cell: ({ device, newDevice, current }) => (
        <>
          {device ?? text.deviceUnknown}
          {newDevice ? <span className="block font-bold text-deadline">{text.newDevice}</span> : null}
          {current ? <span className="block text-note text-muted">{messagesFor(locale).security.thisOne}</span> : null}
        </>
      ),
    },
    { key: "place", label: text.place, cell: ({ place }) => <span className="nums">{place ?? text.placeUnknown}</span> },
  ];
  return <Table locale={locale} caption={text.title} columns={columns} rows={[...rows]} rowKey={({ id }) => id} />;
}
