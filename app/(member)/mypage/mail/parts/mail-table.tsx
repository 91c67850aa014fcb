import { Chip } from "@/components/ui/chip";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { joinList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MailView } from "@/lib/queries/mail-settings/list-mail";
import type { MailId } from "@/lib/queries/mail-settings/mail-id";
import { mailPath } from "../paths";

/** The account IDs with their addresses and what else they take up. */
export function MailTable({ locale, view }: { locale: Locale; view: MailView }) {
  const { mailSettings: text, common } = messagesFor(locale);
  const columns: Column<MailId>[] = [
    {
      key: "id",
      label: text.columns.id,
      rowHeader: true,
      cell: (id) => (
        <>
          <TextLink href={mailPath(id.accountId)} bold>
            {id.accountId}
          </TextLink>
          {id.isReader ? <span className="text-note">{text.you}</span> : null}
          <span className="block text-note text-muted">{id.name}</span>
        </>
      ),
    },
    { key: "address", label: text.columns.address, cell: (id) => <MailAddressWords locale={locale} id={id} /> },
    {
      key: "spaces",
      label: text.columns.spaces,
      cell: (id) => {
        const slots = id.slots.filter((slot) => slot.on).map((slot) => slot.name[locale]);
        const options = id.options.filter((one) => one.state === "held").map((one) => one.name[locale]);
        return joinList([...slots, ...options], locale) || common.none;
      },
    },
  ];
  return (
    <Table
      locale={locale}
      caption={view.ownOnly ? text.ownTitle : text.listTitle(view.ids.length)}
      columns={columns}
      rows={[...view.ids]}
      rowKey={(id) => id.accountId}
    />
  );
}

/** Whose address it is, the address, and one that still waits for its link. */
export function MailAddressWords({ locale, id }: { locale: Locale; id: MailId }) {
  const text = messagesFor(locale).mailSettings;
  return (
    <>
      {id.address ? <span className="block wrap-anywhere">{id.address}</span> : null}
      <span className={id.address ? "block text-note text-muted" : "block"}>{text.kinds[id.mail]}</span>
      {id.waiting ? (
        <Chip tone="waiting" icon="clock">
          {text.waitingChip}
        </Chip>
      ) : null}
    </>
  );
}
