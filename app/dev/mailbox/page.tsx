import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { listDemoCodes } from "@/lib/adapters/mail/demo-totp";
import { listCaughtMails } from "@/lib/adapters/mail/mailbox";
import { getEnv } from "@/lib/config/env";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { BounceForm } from "./bounce-form";
import { DemoCodes } from "./demo-codes";
import { MailView } from "./mail-view";
import { SmsList } from "./sms-list";

const SHOWN = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).mailbox.title };
}

/** What the embedded mail sink caught. Outside the embedded mode there is no such page. */
export default async function MailboxPage({ searchParams }: { searchParams: PageQuery }) {
  const { EMBEDDED, DATA_DIR } = getEnv();
  if (!EMBEDDED) notFound();
  const query = await searchParams;
  const locale = await requestLocale();
  const text = messagesFor(locale).mailbox;
  const to = typeof query.to === "string" ? query.to.trim().slice(0, 254) : "";
  const all = await listCaughtMails(DATA_DIR);
  const opened = all.find(({ id }) => id === query.id);
  if (query.id !== undefined && !opened) notFound();
  const mails = all.filter((mail) => mail.to.toLowerCase().includes(to.toLowerCase())).slice(0, SHOWN);
  if (opened)
    return (
      <>
        <MailView mail={opened} form={query.form === "html" ? "html" : "text"} locale={locale} />
        <BounceForm mailId={opened.id} returned={query.returned === "1"} locale={locale} />
      </>
    );
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <form method="get" className="mt-6 flex flex-wrap items-end gap-3">
        <div className="w-full max-w-96">
          <TextInput
            id="to"
            name="to"
            label={text.search}
            locale={locale}
            defaultValue={to}
            autoComplete="off"
            spellCheck={false}
          />
        </div>
        <Button look="outline" icon="search">
          {text.searchAct}
        </Button>
        {to ? <TextLink href={"/dev/mailbox" as Route}>{text.all}</TextLink> : null}
      </form>
      {mails.length === 0 ? (
        <div className="mt-6">
          <Empty icon="mail" title={to ? text.noneFor(to) : text.none} />
        </div>
      ) : (
        <>
          <p className="mt-6 text-note text-muted">{text.count(mails.length)}</p>
          <ul className="border-t border-line">
            {mails.map((mail) => (
              <li key={mail.id} className="border-b border-line py-3">
                <TextLink href={`/dev/mailbox?id=${mail.id}` as Route} bold>
                  {mail.subject}
                </TextLink>
                <p className="text-note text-muted">
                  {formatInstant(Temporal.Instant.from(mail.at), locale)}　{text.to}：{mail.to}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <SmsList dataDir={DATA_DIR} to={to} locale={locale} />
      <DemoCodes codes={await listDemoCodes(DATA_DIR)} locale={locale} />
    </>
  );
}
