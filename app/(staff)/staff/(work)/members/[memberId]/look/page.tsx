import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { isUuid } from "@/lib/domain/uuid";
import { messagesFor } from "@/lib/i18n/messages";
import { findLookQuestion } from "@/lib/queries/staff/look-question";
import { requestLocale } from "@/lib/web/locale";
import { staffPath } from "@/lib/web/staff-path";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../../parts/search-params";
import { StaffHeading } from "../../../../../parts/staff-heading";
import { LookForm } from "./form";

type Props = { params: Promise<{ memberId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffLook.title };
}

/** Why the member's pages are opened (JP-13): asked once for some minutes, and read by the member. */
export default async function LookPage({ params, searchParams }: Props) {
  const { memberId } = await params;
  if (!isUuid(memberId)) notFound();
  const { actor } = await requireStaff(`/staff/members/${memberId}`);
  const locale = await requestLocale();
  const question = await findLookQuestion(actor, memberId, await now());
  if (!question) notFound();
  if (!question.permitted) return <RefusedRole locale={locale} roles={question.roles} />;
  const to = staffPath(oneParam((await searchParams).to)) ?? `/staff/members/${memberId}`;
  const { staffLook: text, staff } = messagesFor(locale);
  return (
    <div className="max-w-confirm">
      <Breadcrumb locale={locale} crumbs={[{ label: staff.nav.members, href: "/staff/members" }, { label: question.number }]} />
      <div className="mt-2">
        <StaffHeading title={text.title} count={question.number} lead={text.lead(question.minutes)} />
      </div>
      <LookForm
        locale={locale}
        memberId={memberId}
        to={to}
        choices={question.purposes.map(({ code, label, about }) => ({ value: code, label: label[locale], hint: about[locale] }))}
        text={{ purpose: text.purpose, words: text.words, wordsHint: text.wordsHint, submit: text.submit }}
      />
      <p className="mt-6">
        <TextLink href="/staff/members">{text.back}</TextLink>
      </p>
    </div>
  );
}
