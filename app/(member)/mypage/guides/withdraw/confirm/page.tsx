import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../_parts/confirm-screen";
import { guidesPath, withdrawPath } from "../../paths";
import { placeWithdrawalAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["withdraw-guides"].title };
}

/** Taking a request for guides back: which, and what follows. */
export default async function WithdrawConfirmPage({ searchParams }: { searchParams: PageQuery }) {
  const { draft } = await searchParams;
  const actor = await requireActor(guidesPath);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "withdraw-guides", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(withdrawPath("complete", `procedure=${confirmation.id}`));
  const { locale } = actor;
  const { papers, procedures } = messagesFor(locale);
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: papers.guides.title, href: guidesPath }, { label: papers.guides.withdrawCrumb }]}
      stepLabels={procedures.steps}
      action={placeWithdrawalAction}
      hidden={{ draft }}
      inputHref={guidesPath}
      backLabel={papers.guides.keep}
      stop={{ href: guidesPath, label: papers.guides.toList }}
    />
  );
}
