import type { Metadata, Route } from "next";
import { newPasskeyText } from "@/app/_parts/passkey-words";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listOwnPasskeys } from "@/lib/queries/staff/own-passkeys";
import { requestLocale } from "@/lib/web/locale";
import { relyingParty } from "@/lib/web/relying-party";
import { requireStaff } from "@/lib/web/staff-session";
import { oneParam, type SearchParams } from "../../../parts/search-params";
import { StaffHeading, StaffSection } from "../../../parts/staff-heading";
import { AddStaffPasskeyForm } from "./add-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPasskeys.title };
}

/** A member of staff's own login: passkeys beside the authenticator app. */
export default async function StaffSecurityPage({ searchParams }: { searchParams: SearchParams }) {
  const { actor } = await requireStaff("/staff/security");
  const locale = await requestLocale();
  const { staffPasskeys: text, passkeys: words } = messagesFor(locale);
  const party = await relyingParty();
  const rows = await listOwnPasskeys(actor);
  const done = oneParam((await searchParams).done);
  const notice = done === "added" ? text.added : done === "removed" ? text.removed : null;
  return (
    <>
      <StaffHeading title={text.title} lead={text.lead} />
      {notice ? <Note locale={locale} tone="success" live title={notice} /> : null}
      <StaffSection id="list" title={text.listTitle}>
        {rows.length === 0 ? (
          <Empty icon="key" title={text.none}>
            {text.noneHint}
          </Empty>
        ) : (
          <Table
            locale={locale}
            caption={text.listTitle}
            dense
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "name",
                label: words.name,
                rowHeader: true,
                cell: ({ name, host }) => (
                  <>
                    <span className="font-bold">{name}</span>
                    {host === party?.id ? null : <span className="block text-muted">{words.elsewhere(host)}</span>}
                  </>
                ),
              },
              { key: "since", label: words.since, cell: ({ since }) => formatInstant(since, locale) },
              {
                key: "used",
                label: words.lastUsed,
                cell: ({ lastUsedAt }) => (lastUsedAt ? formatInstant(lastUsedAt, locale) : words.never),
              },
              {
                key: "act",
                label: words.act,
                bareInCard: true,
                cell: ({ id, name }) => (
                  <TextLink href={`/staff/security/${id}/remove` as Route} about={words.actFor(name)}>
                    {words.remove}
                  </TextLink>
                ),
              },
            ]}
          />
        )}
      </StaffSection>
      <StaffSection id="add" title={words.addTitle}>
        <div className="mt-2 max-w-96">
          <noscript>
            <p className="mb-4">{words.cannotScript}</p>
          </noscript>
          {party ? (
            <AddStaffPasskeyForm
              locale={locale}
              text={{ ...newPasskeyText(locale), after: text.addAfter }}
              code={{ label: text.code, hint: text.codeHint }}
            />
          ) : (
            <Note locale={locale}>{words.notHere}</Note>
          )}
        </div>
      </StaffSection>
    </>
  );
}
