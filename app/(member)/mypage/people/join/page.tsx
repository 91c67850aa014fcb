import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { FlowHeading } from "@/components/layout/flow-heading";
import { InvitationRows } from "@/components/people/invitation-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { getMemberShell } from "@/lib/queries/mypage/member-shell";
import { findInvitation } from "@/lib/queries/people/invitation-view";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { joinAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).invitation.confirm.title, referrer: "same-origin" };
}

/** Joining with a login that one has: who would join, what, one button. A link that opens nothing says so on its own page. */
export default async function JoinPage({ searchParams }: { searchParams: PageQuery }) {
  const { invitation: token } = await searchParams;
  const isToken = typeof token === "string" && /^[\w-]{43}$/.test(token);
  const actor = await requireMember(isToken ? `/mypage/people/join?invitation=${token}` : "/mypage");
  if (!isToken) notFound();
  const at = await now();
  const invitation = await findInvitation(token, at);
  const linkPath = `/invitation?token=${token}` as Route;
  if (invitation?.state !== "open") redirect(linkPath);
  const { locale } = actor;
  const { invitation: text } = messagesFor(locale);
  const { userName } = await getMemberShell(actor, at);
  const { input, confirm, complete } = text.steps;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: text.plainTitle, href: linkPath }]}
        steps={{ labels: [input, confirm, complete], current: 1 }}
        title={text.confirm.title}
        lead={text.confirm.lead}
      />
      <Note locale={locale} title={text.asPerson(userName)}>
        {text.loggedInText}
      </Note>
      <Section id="what" title={text.what}>
        <InvitationRows locale={locale} invitation={invitation} />
      </Section>
      <Section id="effects" title={messagesFor(locale).people.confirm.effects}>
        <ul className="list-disc space-y-1 pl-6">
          {text.effects.known.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </Section>
      <div className="mt-8 flex flex-wrap items-start gap-3">
        <ButtonForm
          locale={locale}
          action={joinAction}
          fields={{ invitation: token }}
          label={text.confirm.join(invitation.member)}
          look="primary"
          size="large"
        />
        <ButtonLink href="/mypage" look="plain" size="large" className="max-sm:w-full">
          {text.confirm.stop}
        </ButtonLink>
      </div>
    </>
  );
}
