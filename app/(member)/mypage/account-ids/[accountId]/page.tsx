import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { RoleChip } from "@/components/billing/role-chip";
import { TermChips } from "@/components/billing/term-chips";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate, joinList } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { findAccountId } from "@/lib/queries/account-ids/find-account-id";
import { requireActor } from "@/lib/web/guard";
import { idPath, idsPath } from "./id-path";

type Props = { params: Promise<{ accountId: string }> };

/** Once for the title and the page. */
const findPage = cache(async (accountId: string) => {
  const actor = await requireActor(idPath(accountId));
  return { actor, page: await findAccountId(actor, accountId, await now()) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accountId } = await params;
  const { actor, page } = await findPage(accountId);
  return { title: page ? accountId : messagesFor(actor.locale).errors.notFoundTitle };
}

/** One account ID: what is registered, and what this login may change of it. */
export default async function AccountIdPage({ params }: Props) {
  const { accountId } = await params;
  const { actor, page } = await findPage(accountId);
  if (!page) notFound();
  const { locale } = actor;
  const { accountIdChange: text, accountIds, accountIdFlow, mailSettings, common } = messagesFor(locale);
  const { id } = page;
  const { facts } = text;
  const options = joinList(
    id.options.map((name) => name[locale]),
    locale,
  );
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: accountIdFlow.list, href: idsPath }, { label: accountId }]} />
      <div className="mt-2 mb-5">
        <PageHeading
          title={<span className="wrap-anywhere">{accountId}</span>}
          lead={text.lead}
          aside={<RoleChip locale={locale} role={id.role} />}
        />
      </div>
      <SummaryList
        locale={locale}
        rows={[
          { label: facts.name, children: id.name },
          { label: facts.kana, children: id.kana },
          { label: facts.userName, children: id.userName },
          { label: facts.role, children: accountIds.roles[id.role] },
          { label: facts.password, children: text.hiddenPassword },
          {
            label: facts.mail,
            children: accountIds.mails[id.mail],
            action: (
              <TextLink href={`/mypage/mail/${encodeURIComponent(accountId)}` as Route}>
                {mailSettings.toDetail(accountId)}
              </TextLink>
            ),
          },
          { label: accountIds.options, children: options || common.none },
          { label: facts.registeredOn, children: formatDate(id.registeredOn, locale) },
        ]}
      />
      <div className="no-print mt-6 flex flex-wrap gap-3">
        {page.edit.ok ? (
          <ButtonLink href={idPath(accountId, "change")} className="max-sm:w-full">
            {text.change}
          </ButtonLink>
        ) : null}
        {page.password.ok ? (
          <ButtonLink href={idPath(accountId, "password")} look="outline" className="max-sm:w-full">
            {text.password}
          </ButtonLink>
        ) : null}
      </div>
      <p className="mt-6 text-note text-muted">
        {text.fixed(accountId)} <TermChips locale={locale} terms={[page.fixed]} documents={page.documents} />
      </p>
      <ul className="no-print mt-6 flex flex-wrap gap-x-6 gap-y-2">
        {page.mayDelete ? (
          <li>
            <TextLink href={idPath(accountId, "delete")}>{text.remove}</TextLink>
          </li>
        ) : null}
        <li>
          <TextLink href={idsPath}>{accountIdFlow.toList}</TextLink>
        </li>
      </ul>
    </>
  );
}
