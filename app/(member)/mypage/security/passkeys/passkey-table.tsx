import type { Route } from "next";
import { Empty } from "@/components/ui/empty";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { PasskeyView } from "@/lib/queries/identity/passkeys-view";
import { passkeysPath } from "./paths";

type Props = { locale: Locale; passkeys: readonly PasskeyView[]; here: string | null };

/** The passkeys that there are, and what can be done with each. One of another address says so: here it wouldn't work. */
export function PasskeyTable({ locale, passkeys, here }: Props) {
  const text = messagesFor(locale).passkeys;
  if (passkeys.length === 0)
    return (
      <Empty icon="key" title={text.none}>
        {text.noneHint}
      </Empty>
    );
  return (
    <Table
      locale={locale}
      caption={text.listTitle}
      rows={[...passkeys]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          label: text.name,
          rowHeader: true,
          cell: ({ name, host }) => (
            <>
              <span className="font-bold">{name}</span>
              {host === here ? null : <span className="block text-note text-muted">{text.elsewhere(host)}</span>}
            </>
          ),
        },
        { key: "since", label: text.since, cell: ({ since }) => formatInstant(since, locale) },
        {
          key: "used",
          label: text.lastUsed,
          cell: ({ lastUsedAt }) => (lastUsedAt ? formatInstant(lastUsedAt, locale) : text.never),
        },
        {
          key: "act",
          label: text.act,
          bareInCard: true,
          cell: ({ id, name }) => (
            <span className="flex flex-wrap gap-x-5 gap-y-1">
              <TextLink href={`${passkeysPath}/${id}` as Route} about={text.actFor(name)}>
                {text.rename}
              </TextLink>
              <TextLink href={`/mypage/security/methods/${id}/remove` as Route} about={text.actFor(name)}>
                {text.remove}
              </TextLink>
            </span>
          ),
        },
      ]}
    />
  );
}
