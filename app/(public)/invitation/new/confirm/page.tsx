import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { FlowHeading } from "@/components/layout/flow-heading";
import { InvitationRows } from "@/components/people/invitation-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { formatTime } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findInvitation, findInvitedDraft } from "@/lib/queries/people/invitation-view";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { invitationPath, linkToken, newLoginPath } from "../../paths";
import { joinNewAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).invitation.confirm.title, referrer: "same-origin" };
}

/** A new member ID by invitation, step 2: everything but the password, once more. */
export default async function ConfirmNewLoginPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const token = linkToken.safeParse(query.token);
  const draft = linkToken.safeParse(query.draft);
  if (!token.success || !draft.success) notFound();
  const at = await now();
  const invitation = await findInvitation(token.data, at);
  if (invitation?.state !== "open") redirect(invitationPath(token.data));
  const entered = await findInvitedDraft({ token: token.data, draft: draft.data }, at);
  if (!entered) redirect(`${newLoginPath(token.data)}&over=1` as Route);
  const locale = await requestLocale();
  const { invitation: text, people } = messagesFor(locale);
  const { steps, form, confirm } = text;
  const changeHref = newLoginPath(token.data, draft.data);
  const space = locale === "ja" ? "　" : " ";
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[{ label: text.plainTitle, href: invitationPath(token.data) }]}
        steps={{ labels: [steps.input, steps.confirm, steps.factor, steps.complete], current: 1 }}
        title={confirm.title}
        lead={confirm.lead}
      />
      <SummaryList
        locale={locale}
        rows={[
          { label: form.loginId, children: entered.loginId, changeHref },
          {
            label: people.rows.person,
            children: `${entered.familyName}${space}${entered.givenName}（${entered.familyKana}${space}${entered.givenKana}）`,
            changeHref,
          },
          { label: form.password, children: confirm.password, changeHref },
          {
            label: confirm.code,
            children: (
              <>
                <span className="wrap-anywhere">{invitation.mail}</span>
                <span className="block text-note text-muted">{confirm.codeNote}</span>
              </>
            ),
          },
        ]}
      />
      <Section id="what" title={text.what}>
        <InvitationRows locale={locale} invitation={invitation} />
      </Section>
      <Section id="effects" title={people.confirm.effects}>
        <ul className="list-disc space-y-1 pl-6">
          {text.effects.fresh.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </Section>
      <div className="mt-8 flex flex-wrap items-start gap-3">
        <ButtonForm
          locale={locale}
          action={joinNewAction}
          fields={{ token: token.data, draft: draft.data }}
          label={confirm.act}
          look="primary"
          size="large"
        />
        <ButtonLink href={changeHref} look="plain" size="large" className="max-sm:w-full">
          {confirm.back}
        </ButtonLink>
      </div>
      <p className="mt-4 text-note text-muted">{confirm.until(formatTime(entered.expiresAt))}</p>
    </>
  );
}
