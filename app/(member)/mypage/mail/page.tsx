import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SlotMeters } from "@/components/billing/slot-meters";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { listMail } from "@/lib/queries/mail-settings/list-mail";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { MailTable } from "./parts/mail-table";
import { MissingSlots } from "./parts/missing-slots";
import { mailPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).mailSettings.title };
}

/** メール: which account ID has which address, how many are left, and what to buy for more (FB-12–15). */
export default async function MailPage() {
  const actor = await requireActor(mailPath());
  const view = await listMail(actor, await now());
  if (!view) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).mailSettings;
  return (
    <>
      <PageHeading title={text.title} lead={view.ownOnly ? text.ownLead : text.lead} />
      <section aria-label={text.quotas} className="mt-5">
        <SlotMeters locale={locale} slots={view.quotas} documents={view.documents} />
      </section>
      <MissingSlots locale={locale} quotas={view.quotas} />
      <Section id="ids" title={view.ownOnly ? text.ownTitle : text.listTitle(view.ids.length)}>
        {view.ids.length === 0 ? (
          <Empty
            icon="mail"
            title={text.emptyTitle}
            action={view.mayAddIds ? <ButtonLink href="/mypage/account-ids/new">{text.emptyAct}</ButtonLink> : null}
          >
            {text.emptyText}
          </Empty>
        ) : (
          <MailTable locale={locale} view={view} />
        )}
      </Section>
    </>
  );
}
