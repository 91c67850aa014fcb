import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findOptionView } from "@/lib/queries/options/list-options";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmScreen } from "../../../../_parts/confirm-screen";
import { holderPath, optionPath, queryText } from "../../../option-path";
import { placeOrderAction } from "../actions";

type Props = { params: Promise<{ option: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["add-option"].title };
}

/** Buying an option, step 2: the six points (JP-09), word for word what will be kept. */
export default async function OrderConfirmPage({ params, searchParams }: Props) {
  const { option: code } = await params;
  const draft = await queryText(searchParams, "draft");
  const holder = await queryText(searchParams, "id");
  const actor = await requireActor(optionPath(code));
  const at = await now();
  const confirmation = await confirmProcedure(actor, "add-option", draft, at);
  if (confirmation?.state === "placed") redirect(holderPath(code, "order/complete", holder, `procedure=${confirmation.id}`));
  const option =
    confirmation?.request.kind === "add-option" &&
    confirmation.request.input.option === code &&
    confirmation.request.input.accountId === (holder || null)
      ? (await findOptionView(actor, code, at, holder || null))?.option
      : null;
  if (!confirmation || !option) notFound();
  const { locale } = actor;
  const { options: text, procedures } = messagesFor(locale);
  const name = option.name[locale];
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: text.title, href: optionPath() }, { label: name, href: optionPath(code) }, { label: text.order }]}
      stepLabels={procedures.steps}
      action={placeOrderAction}
      hidden={{ draft, option: code, holder }}
      inputHref={holderPath(code, "order", holder)}
      stop={{ href: holderPath(code, "", holder), label: text.toDetail(name) }}
    />
  );
}
