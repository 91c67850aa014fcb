import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { isUuid } from "@/lib/domain/uuid";
import { messagesFor } from "@/lib/i18n/messages";
import { findMember } from "@/lib/queries/staff/find-member";
import { findRefusedRoles } from "@/lib/queries/staff/find-refused-roles";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { ConfirmForm } from "../../../../../../parts/confirm-form";
import { openMember } from "../../../../../../parts/open-member";
import { RefusedRole } from "../../../../../../parts/refused-role";
import type { SearchParams } from "../../../../../../parts/search-params";
import { StaffHeading } from "../../../../../../parts/staff-heading";
import { helpWithPasswordAction } from "./actions";

type Props = { params: Promise<{ memberId: string; accountId: string }>; searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title, sentTitle } = messagesFor(await requestLocale()).staffReset.passwordHelp;
  return { title: (await searchParams).sent === "1" ? sentTitle : title };
}

/** A link for a new password, to the login's own address: what will happen, the button, and afterwards that it was asked for. */
export default async function ResetLinkPage({ params, searchParams }: Props) {
  const { memberId, accountId } = await params;
  if (!isUuid(memberId) || !isUuid(accountId)) notFound();
  const path = `/staff/members/${memberId}/reset-link/${accountId}`;
  const { actor } = await requireStaff(path);
  const locale = await requestLocale();
  const at = await now();
  await openMember(actor, memberId, { part: "member", from: "direct", path }, at);
  const refused = await findRefusedRoles(actor, "password-reset.help", at);
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  const member = await findMember(actor, memberId, at);
  const account = member?.accounts.find(({ id, state }) => id === accountId && state !== "deleted");
  if (!member || !account) notFound();
  const { staffReset, staff } = messagesFor(locale);
  const text = staffReset.passwordHelp;
  const memberHref = `/staff/members/${memberId}` as Route;
  const sent = (await searchParams).sent === "1";
  return (
    <div className="max-w-confirm">
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: staff.nav.members, href: "/staff/members" },
          { label: member.company ?? member.name, href: memberHref },
          { label: text.crumb },
        ]}
      />
      <div className="mt-2">
        <StaffHeading title={sent ? text.sentTitle : text.title} count={account.loginId} />
      </div>
      {sent ? (
        <>
          <Note locale={locale} tone="success" live title={text.sent}>
            {text.sentText}
          </Note>
          <p className="mt-6">
            <ButtonLink href={memberHref} look="plain" size="small">
              {staffReset.toMember}
            </ButtonLink>
          </p>
        </>
      ) : (
        <>
          <ul className="list-disc pl-6">
            {text.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <ConfirmForm
            locale={locale}
            action={helpWithPasswordAction}
            hidden={{ memberId, accountId }}
            submit={text.submit}
            inputHref={memberHref}
            back={staffReset.toMember}
          />
        </>
      )}
    </div>
  );
}
