import type { Route } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import type { MemberActor } from "@/lib/domain/permission";
import { messagesFor } from "@/lib/i18n/messages";
import { getMemberShell } from "@/lib/queries/mypage/member-shell";

/** マイページ of who logs in for a whole member: for whom, as what, and where to go from here. */
export async function MemberHome({ actor }: { actor: MemberActor }) {
  const view = await getMemberShell(actor, await now());
  const { locale } = actor;
  const text = messagesFor(locale).home;
  const rows = [
    { label: text.memberHome.who, children: view.memberName },
    { label: text.memberHome.number, children: view.memberNumber },
    { label: text.memberHome.you, children: view.userName },
    ...(view.role
      ? [
          {
            label: text.memberHome.role,
            children: (
              <>
                {view.role.label[locale]}
                <span className="block text-note text-muted">{view.role.about[locale]}</span>
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <PageHeading title={text.title} lead={text.memberHome.lead(view.memberName)} />
      <div className="mt-6">
        <SummaryList locale={locale} rows={rows} />
      </div>
      <Section id="next" title={text.memberHome.nextTitle}>
        <ul className="space-y-2">
          {view.approvals === null ? null : (
            <li>
              <TextLink href={"/mypage/approvals" as Route}>{messagesFor(locale).approval.waiting(view.approvals)}</TextLink>
            </li>
          )}
          {view.may.people ? (
            <li>
              <TextLink href={"/mypage/people" as Route}>{messagesFor(locale).people.title}</TextLink>
            </li>
          ) : null}
          {view.may.member ? (
            <li>
              <TextLink href={"/mypage/member" as Route}>{messagesFor(locale).member.nav}</TextLink>
            </li>
          ) : null}
          <li>
            <TextLink href="/mypage/security">{text.nav.security}</TextLink>
          </li>
        </ul>
      </Section>
    </>
  );
}
