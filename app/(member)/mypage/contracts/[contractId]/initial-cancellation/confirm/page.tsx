import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findInitialEnd } from "@/lib/queries/contracts/find-ending";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../../_parts/confirm-screen";
import { contractPath } from "../../contract-path";
import { placeInitialEndAction } from "../actions";
import { PhoneNote } from "../phone-note";

type Props = { params: Promise<{ contractId: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["end-initially"].title };
}

/** 初期契約解除, step 2: the six points (JP-09), word for word what will be kept. */
export default async function InitialCancellationConfirmPage({ params, searchParams }: Props) {
  const { contractId } = await params;
  const { draft } = await searchParams;
  const actor = await requireActor(contractPath(contractId));
  const at = await now();
  const view = await findInitialEnd(actor, contractId, at);
  const confirmation = view && typeof draft === "string" ? await confirmProcedure(actor, "end-initially", draft, at) : null;
  if (!view || !confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed")
    redirect(contractPath(contractId, "initial-cancellation/complete", `procedure=${confirmation.id}`));
  const { locale } = actor;
  const { endings, contracts, procedures } = messagesFor(locale);
  return (
    <>
      <ConfirmScreen
        locale={locale}
        confirmation={confirmation}
        crumbs={[
          { label: contracts.title, href: "/mypage/contracts" },
          { label: view.name[locale], href: contractPath(contractId) },
          { label: endings.right.crumb },
        ]}
        stepLabels={procedures.compareSteps}
        action={placeInitialEndAction}
        hidden={{ draft, contractId }}
        inputHref={contractPath(contractId, "initial-cancellation")}
        stop={{ href: contractPath(contractId, "end"), label: endings.right.toEnding }}
      />
      {confirmation.state === "refused" ? <PhoneNote locale={locale} phone={view.phone} /> : null}
    </>
  );
}
