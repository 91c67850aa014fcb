import type { Metadata, Route } from "next";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Note, type NoteTone } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findMailLink } from "@/lib/queries/mail-settings/find-mail-link";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { LinkForm } from "./form";
import { linkToken } from "./link-token";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  const text = messagesFor(await requestLocale()).mailSettings.link;
  const { token, result } = await searchParams;
  const parsed = linkToken.safeParse(token);
  const found = parsed.success ? await findMailLink(parsed.data, await now()) : null;
  const ended = found?.state === "confirmed" ? text.confirmed : found?.state === "expired" ? text.expired : null;
  const title = found ? (ended ?? (result === "changed" ? text.changed : text.title)) : text.unknown;
  return { title, referrer: "same-origin" };
}

/** The link of a registration mail: a button confirms that another provider's address counts (FB-12). No login: the mail is the proof. */
export default async function MailLinkPage({ searchParams }: { searchParams: PageQuery }) {
  const { token, result } = await searchParams;
  const locale = await requestLocale();
  const text = messagesFor(locale).mailSettings.link;
  const parsed = linkToken.safeParse(token);
  const found = parsed.success ? await findMailLink(parsed.data, await now()) : null;
  const id = found?.accountId ?? "";
  const said = (tone: NoteTone, title: string, words: ReactNode) => (
    <>
      <PageHeading title={title} />
      <div className="mt-5">
        <Note locale={locale} tone={tone}>
          {words}
        </Note>
      </div>
      <div className="mt-6">
        <ButtonLink href={"/mypage/mail" as Route} look="plain">
          {text.toPage}
        </ButtonLink>
      </div>
    </>
  );
  if (!parsed.success || !found) return said("error", text.unknown, text.unknownText);
  if (found.state === "confirmed") return said("success", text.confirmed, text.confirmedText(id));
  if (found.state === "expired") return said("error", text.expired, text.expiredText);
  if (result === "changed") return said("error", text.changed, text.changedText);
  return (
    <>
      <PageHeading title={text.title} lead={text.lead(id)} />
      <p className="mt-4 text-note text-muted">{text.ends}</p>
      <LinkForm locale={locale} token={parsed.data} act={text.act} />
    </>
  );
}
