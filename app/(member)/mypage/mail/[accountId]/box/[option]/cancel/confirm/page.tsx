import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../../../../_parts/confirm-screen";
import { boxPath } from "../../../../../paths";
import { placeBoxCancelAction } from "../../actions";
import { findBoxPage } from "../../find-page";

type Props = { params: Promise<{ accountId: string; option: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["cancel-option"].title };
}

/** Ending the larger mail box, step 2: the six points (JP-09), word for word what will be kept. */
export default async function BoxCancelConfirmPage({ params, searchParams }: Props) {
  const { accountId, option } = await params;
  const { draft } = await searchParams;
  const { actor, crumbs, procedures, stop } = await findBoxPage(accountId, option);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "cancel-option", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(boxPath(accountId, option, "cancel", "complete", `procedure=${confirmation.id}`));
  const { request } = confirmation;
  const own = request.kind === "cancel-option" && request.input.option === option && request.input.accountId === accountId;
  if (!own) notFound();
  return (
    <ConfirmScreen
      locale={actor.locale}
      confirmation={confirmation}
      crumbs={crumbs}
      stepLabels={procedures.steps}
      action={placeBoxCancelAction}
      hidden={{ draft, accountId, option }}
      inputHref={boxPath(accountId, option, "cancel")}
      stop={stop}
    />
  );
}
