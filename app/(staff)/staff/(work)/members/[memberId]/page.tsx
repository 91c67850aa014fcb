import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { now } from "@/lib/clock";
import { isUuid } from "@/lib/domain/uuid";
import { findMember } from "@/lib/queries/staff/find-member";
import { viewOrigins } from "@/lib/services/staff/record-member-view";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { openMember } from "../../../../parts/open-member";
import { type SearchParams, withQuery } from "../../../../parts/search-params";
import { StaffHeading } from "../../../../parts/staff-heading";
import { staffText } from "../../../../parts/staff-text";
import { AccountsSection } from "./accounts-section";
import { ContractsSection } from "./contracts-section";
import { LeftChip, LeftNote } from "./left-member";
import { MemberActs } from "./member-acts";
import { PersonFacts } from "./person-facts";
import { AuditSection, ChecksSection, MailsSection, ProceduresSection } from "./record-sections";

type Props = { params: Promise<{ memberId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffText(await requestLocale()).staff.member.person };
}

export default async function MemberPage({ params, searchParams }: Props) {
  const { memberId } = await params;
  if (!isUuid(memberId)) notFound();
  const { actor } = await requireStaff(`/staff/members/${memberId}`);
  const query = await searchParams;
  const from = viewOrigins.find((one) => one === query.from) ?? "direct";
  const at = await now();
  const path = withQuery(`/staff/members/${memberId}`, from === "direct" ? {} : { from });
  await openMember(actor, memberId, { part: "member", from, path }, at);
  const member = await findMember(actor, memberId, at);
  if (!member) notFound();

  const locale = await requestLocale();
  const { member: text, nav } = staffText(locale).staff;
  const name = member.company ?? member.name;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: nav.members, href: "/staff/members" }, { label: name }]} />
      <div className="mt-2">
        <StaffHeading
          title={name}
          count={member.number}
          lead={text.viewed}
          aside={<LeftChip locale={locale} member={member} />}
        />
      </div>
      <PersonFacts locale={locale} member={member} />
      <LeftNote locale={locale} member={member} />
      <MemberActs locale={locale} member={member} />
      <ContractsSection
        locale={locale}
        memberId={member.id}
        contracts={member.contracts}
        mayCancel={member.acts.includes("line-cancel")}
      />
      <AccountsSection locale={locale} accounts={member.accounts} memberId={member.id} acts={member.acts} />
      <ChecksSection locale={locale} checks={member.checks} />
      <ProceduresSection locale={locale} procedures={member.procedures} />
      <MailsSection locale={locale} mails={member.mails} />
      <AuditSection locale={locale} audit={member.audit} memberNumber={member.number} />
    </>
  );
}
