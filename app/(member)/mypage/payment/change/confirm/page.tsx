import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmScreen } from "../../../_parts/confirm-screen";
import { changePath, paymentPath } from "../../paths";
import { placeCardAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["register-card"].title };
}

/** A new card, step 2: what will be charged and when, or that staff look at the holder first. */
export default async function ConfirmCardPage({ searchParams }: Props) {
  const { draft } = await searchParams;
  const actor = await requireActor(paymentPath);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "register-card", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(changePath("complete", `procedure=${confirmation.id}`));
  const { locale } = actor;
  const { payment: text, procedures } = messagesFor(locale);
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: text.title, href: paymentPath }, { label: text.formCrumb }]}
      stepLabels={procedures.steps}
      action={placeCardAction}
      hidden={{ draft }}
      inputHref={changePath("", `draft=${draft}`)}
      stop={{ href: paymentPath, label: text.toPayment }}
    />
  );
}
