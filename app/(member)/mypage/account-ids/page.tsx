import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { groupedNumber } from "@/components/billing/customer-number";
import { TermChips } from "@/components/billing/term-chips";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type AccountIdsView, listAccountIds } from "@/lib/queries/account-ids/list-account-ids";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { FullNote } from "./list/full-note";
import { IdsTable } from "./list/ids-table";
import { PermissionTable } from "./list/permission-table";
import { QuotaMeters } from "./list/quota-meters";
import { SwitchPanel } from "./list/switch-panel";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).accountIds.title };
}

/** アカウントID: how many, which, and what each login kind can do. A user ID sees its own and the same table. */
export default async function AccountIdsPage() {
  const actor = await requireActor("/mypage/account-ids");
  const view = await listAccountIds(actor, await now());
  if (!view) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).accountIds;
  const offPortal = view.permissions.filter((row) => row[view.role] === "not-in-portal").map((row) => row.label[locale]);
  const mayAdd = view.mayManage && !view.isFull;
  return (
    <>
      <PageHeading
        title={text.title}
        lead={<Lead view={view} locale={locale} />}
        action={
          mayAdd ? (
            <ButtonLink href="/mypage/account-ids/new" icon="plus">
              {text.add}
            </ButtonLink>
          ) : null
        }
      />
      {view.mayManage && view.isFull ? <FullNote locale={locale} view={view} /> : null}
      <QuotaMeters locale={locale} view={view} />
      <Section id="ids" title={view.mayManage ? text.listTitle(view.ids.length) : text.ownTitle}>
        {view.ids.length === 0 ? (
          <Empty
            icon="users"
            title={text.emptyTitle}
            action={mayAdd ? <ButtonLink href="/mypage/account-ids/new">{text.emptyAct}</ButtonLink> : null}
          >
            {text.emptyText}
          </Empty>
        ) : (
          <IdsTable locale={locale} view={view} />
        )}
        <p className="mt-3 flex items-start gap-1.5 text-note">
          <Icon name="info" size={18} className="mt-0.5" />
          <span>
            {text.fixedNote}{" "}
            <TermChips locale={locale} terms={[view.notes.fixed, view.notes.neverReused]} documents={view.documents} />
          </span>
        </p>
      </Section>
      <PermissionTable locale={locale} view={view} />
      <SwitchPanel locale={locale} view={view} />
      {offPortal.length > 0 ? (
        <p className="mt-3 text-note text-muted">
          {text.phoneNote(offPortal.join(text.phoneJoin), view.phone.number, view.phone.hours[locale])}
        </p>
      ) : null}
    </>
  );
}

function Lead({ view, locale }: { view: AccountIdsView; locale: Locale }) {
  const text = messagesFor(locale).accountIds;
  const { brand, plan, customerNumber } = view.contract;
  const gap = locale === "ja" ? "　" : " ";
  const words = [
    view.mayManage ? text.lead : text.ownLead,
    [brand?.[locale], plan[locale]].filter(Boolean).join(locale === "ja" ? "・" : " · "),
  ]
    .filter(Boolean)
    .join(gap);
  return customerNumber ? `${words}${gap}${text.customerNumber(groupedNumber(customerNumber))}` : words;
}
