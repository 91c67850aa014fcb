import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { now } from "@/lib/clock";
import { formatDate, joinList } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { findGuideDay } from "@/lib/queries/guides/staff-guides";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../../../parts/refused-role";
import { StaffHeading } from "../../../../../parts/staff-heading";
import { guideDayPath, guideRequestsPath } from "../../paths";
import { SentForm } from "./form";

type Props = { params: Promise<{ day: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).papers.staffGuides.sentCrumb };
}

/** Marking the requests of one day as sent: which envelopes, and once more that they are gone. */
export default async function GuidesSentPage({ params }: Props) {
  const { day } = await params;
  const session = await requireStaff(guideDayPath(encodeURIComponent(day), "sent"));
  const locale = await requestLocale();
  const page = await findGuideDay(session.actor, day, await now());
  if (!page) notFound();
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).papers.staffGuides;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: guideRequestsPath }, { label: text.sentCrumb }]} />
      <div className="mt-2">
        <StaffHeading title={text.sentTitle(formatDate(page.day, locale))} lead={text.sentLead} />
      </div>
      <SentForm
        locale={locale}
        parcels={page.parcels.map(({ id, number, member, guides, hasAddress }) => ({
          id,
          label: `${number}　${member}`,
          note: hasAddress
            ? joinList(
                guides.map((guide) => guide[locale]),
                locale,
              )
            : text.noAddress,
          disabled: !hasAddress,
        }))}
        text={{ choose: text.choose, confirm: text.confirm, submit: text.submit, stop: text.stop, note: text.sentNote }}
      />
    </>
  );
}
