import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatDate, joinList } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { PaperDesk } from "@/lib/queries/paper-change/paper-desk";
import { StaffSection } from "../../../../../parts/staff-heading";
import { paperPath } from "./paths";

/** The papers that changed this member; each leads to what it changed. */
export function PaperHistory({ locale, desk }: { locale: Locale; desk: PaperDesk }) {
  const text = messagesFor(locale).staffPaper;
  return (
    <StaffSection id="history" title={text.history}>
      {desk.history.length === 0 ? (
        <p className="text-muted">{text.noHistory}</p>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.history}
          rows={[...desk.history]}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "number",
              label: text.historyColumns.number,
              rowHeader: true,
              cell: ({ id, paperNumber }) => (
                <TextLink href={paperPath(desk.memberId, "/complete", { change: id })} bold>
                  <span className="nums">{paperNumber}</span>
                </TextLink>
              ),
            },
            { key: "received", label: text.historyColumns.received, cell: ({ receivedOn }) => formatDate(receivedOn, locale) },
            {
              key: "fields",
              label: text.historyColumns.fields,
              cell: ({ fields }) =>
                joinList(
                  fields.map((name) => text.fields[name]),
                  locale,
                ),
            },
            { key: "at", label: text.historyColumns.at, cell: ({ at }) => formatInstant(at, locale) },
            { key: "by", label: text.historyColumns.by, cell: ({ by }) => by },
          ]}
        />
      )}
    </StaffSection>
  );
}
