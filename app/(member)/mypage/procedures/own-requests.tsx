import type { Route } from "next";
import { RequestStateChip } from "@/components/approval/request-state";
import { Section } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { lastApprovalDay } from "@/lib/i18n/approval/request-rows";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import type { RequestView } from "@/lib/queries/approval/request-view";

/** The contract's requests for approval, newest first; nothing where there never was one. */
export function OwnRequests({ locale, requests }: { locale: Locale; requests: readonly RequestView[] }) {
  const text = messagesFor(locale).approval;
  if (requests.length === 0) return null;
  return (
    <Section id="requests" title={text.mine.title}>
      <p className="mb-2 text-note text-muted">{text.mine.lead}</p>
      <Table
        locale={locale}
        caption={text.mine.title}
        rows={[...requests]}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "what",
            label: text.what,
            rowHeader: true,
            cell: (request) => (
              <TextLink href={`/mypage/procedures/requests/${request.id}` as Route} bold>
                {procedureTitle(request, locale)}
              </TextLink>
            ),
          },
          { key: "number", label: text.number, cell: ({ number }) => <span className="nums">{number}</span> },
          { key: "at", label: text.requestedAt, cell: ({ requestedAt }) => formatInstant(requestedAt, locale) },
          { key: "until", label: text.until, cell: ({ expiresAt }) => lastApprovalDay(expiresAt, locale) },
          {
            key: "state",
            label: text.state,
            corner: true,
            cell: ({ state }) => <RequestStateChip locale={locale} state={state} />,
          },
        ]}
      />
    </Section>
  );
}
