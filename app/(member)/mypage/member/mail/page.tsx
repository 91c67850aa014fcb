import type { Metadata } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findMailByLink } from "@/lib/queries/member/member-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "../paths";
import { useMailAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).member.linkTitle };
}

/** Where the link of a new mail address leads. Opening changes nothing (mail programs open links too); the button does. */
export default async function ConfirmMailPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const link = typeof token === "string" && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : "";
  const actor = await requireLogin(link ? `/mypage/member/mail?token=${link}` : memberPath);
  const found = link ? await findMailByLink(actor, link, await now()) : null;
  const { locale } = actor;
  const text = messagesFor(locale).member;
  const back = (
    <p className="mt-6">
      <TextLink href={memberPath}>{text.toMember}</TextLink>
    </p>
  );
  if (!found) {
    return (
      <>
        <PageHeading title={text.linkGoneTitle} lead={text.linkGone} />
        {back}
      </>
    );
  }
  if (found.confirmed) {
    return (
      <>
        <Note locale={locale} tone="success" live title={text.linkDone}>
          <span className="wrap-anywhere">{found.mail}</span>
        </Note>
        {back}
      </>
    );
  }
  return (
    <div data-flow>
      <PageHeading title={text.linkTitle} lead={text.linkLead} />
      <p className="my-5 text-h3 font-bold wrap-anywhere">{found.mail}</p>
      <ButtonForm locale={locale} action={useMailAction} fields={{ link }} label={text.linkUse} look="primary" size="large" />
      {back}
    </div>
  );
}
