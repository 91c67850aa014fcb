import type { Metadata, Route } from "next";
import type { ReactNode } from "react";
import { ButtonForm } from "@/app/_parts/button-form";
import { InvitationRows } from "@/components/people/invitation-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Note, type NoteTone } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findInvitation, type InvitationView } from "@/lib/queries/people/invitation-view";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { askAgainAction } from "./actions";
import { linkToken } from "./paths";
import { Ways } from "./ways";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  const text = messagesFor(await requestLocale()).invitation;
  const { token, asked } = await searchParams;
  const parsed = linkToken.safeParse(token);
  const invitation = parsed.success ? await findInvitation(parsed.data, await now()) : null;
  return { title: titleOf(invitation, asked === "1", text), referrer: "same-origin" };
}

function titleOf(invitation: InvitationView | null, asked: boolean, text: ReturnType<typeof messagesFor>["invitation"]): string {
  if (!invitation) return text.unknown;
  if (invitation.state === "open") return text.title(invitation.member);
  if (invitation.state === "withdrawn" || invitation.state === "used") return text[invitation.state];
  return asked ? text.asked : text.expired;
}

/** The link of an invitation: who invites, for what, and the two ways to join. Looking uses nothing up. */
export default async function InvitationPage({ searchParams }: { searchParams: PageQuery }) {
  const { token, asked } = await searchParams;
  const locale = await requestLocale();
  const text = messagesFor(locale).invitation;
  const parsed = linkToken.safeParse(token);
  const invitation = parsed.success ? await findInvitation(parsed.data, await now()) : null;
  if (!parsed.success || !invitation)
    return (
      <Said locale={locale} tone="error" title={text.unknown} action={{ href: "/help" as Route, label: text.toHelp }}>
        {text.unknownText}
      </Said>
    );
  if (invitation.state !== "open")
    return <Closed locale={locale} invitation={invitation} token={parsed.data} asked={asked === "1"} />;
  return (
    <>
      <PageHeading title={text.title(invitation.member)} lead={text.lead(invitation.inviter, invitation.member)} />
      <Section id="what" title={text.what}>
        <InvitationRows locale={locale} invitation={invitation} />
      </Section>
      <Ways locale={locale} token={parsed.data} />
    </>
  );
}

type ClosedProps = { locale: Locale; invitation: InvitationView; token: string; asked: boolean };

/** Why a link opens nothing any more, and what can be done. */
function Closed({ locale, invitation, token, asked }: ClosedProps) {
  const text = messagesFor(locale).invitation;
  switch (invitation.state) {
    case "withdrawn":
      return (
        <Said locale={locale} tone="error" title={text.withdrawn} action={{ href: "/help" as Route, label: text.toHelp }}>
          {text.withdrawnText}
        </Said>
      );
    case "used":
      return (
        <Said locale={locale} tone="info" title={text.used} action={{ href: "/login/member" as Route, label: text.toLoginOnly }}>
          {text.usedText}
        </Said>
      );
    default:
      return asked ? (
        <Said locale={locale} tone="success" title={text.asked}>
          {text.askedText}
        </Said>
      ) : (
        <>
          <Said locale={locale} tone="error" title={text.expired}>
            <p>{text.expiredText(formatInstant(invitation.expiresAt, locale))}</p>
            <p>{text.askAgainText}</p>
          </Said>
          <div className="mt-6">
            <ButtonForm locale={locale} action={askAgainAction} fields={{ token }} label={text.askAgain} look="primary" />
          </div>
        </>
      );
  }
}

type SaidProps = {
  locale: Locale;
  tone: NoteTone;
  title: string;
  children: ReactNode;
  action?: { href: Route; label: string };
};

function Said({ locale, tone, title, children, action }: SaidProps) {
  return (
    <>
      <PageHeading title={title} />
      <div className="mt-5">
        <Note locale={locale} tone={tone} live={tone === "success"}>
          {children}
        </Note>
      </div>
      {action ? (
        <div className="mt-6">
          <ButtonLink href={action.href} look="plain">
            {action.label}
          </ButtonLink>
        </div>
      ) : null}
    </>
  );
}
