import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { now } from "@/lib/clock";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import { messagesFor } from "@/lib/i18n/messages";
import { listContracts } from "@/lib/queries/contracts/list-contracts";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { siteOperator } from "@/lib/web/site-operator";
import { ContractCard } from "./contract-card";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).contracts.listTitle };
}

/** ご契約情報一覧 (FB-03, FB-04). */
export default async function ContractsPage() {
  const actor = await requireActor("/mypage/contracts");
  const { locale } = actor;
  const contracts = await listContracts(actor, await now());
  const { phone } = contactPoint(await siteOperator(), actor.brand);
  const text = messagesFor(locale);
  return (
    <>
      <PageHeading title={text.contracts.listTitle} lead={text.contracts.lead} />
      <div className="mt-5 grid gap-6">
        {contracts.map((contract) => (
          <ContractCard
            key={contract.id}
            locale={locale}
            contract={contract}
            isUser={actor.role === "user"}
            isHolder={actor.role === "holder"}
            phone={phone}
          />
        ))}
        {contracts.length === 0 ? (
          <Empty
            icon="box"
            title={text.home.contracts.emptyTitle}
            action={
              <ButtonLink href="/help" look="outline">
                {text.home.contracts.help}
              </ButtonLink>
            }
          >
            {text.home.contracts.emptyText}
          </Empty>
        ) : null}
      </div>
    </>
  );
}
