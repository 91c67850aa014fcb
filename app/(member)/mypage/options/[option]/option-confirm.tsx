import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findOptionView } from "@/lib/queries/options/list-options";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { ConfirmScreen } from "../../_parts/confirm-screen";
import { holderPath, optionPath, queryText } from "../option-path";
import { placeCancelAction } from "./cancel/actions";
import { placeOrderAction } from "./order/actions";

export type OptionConfirmProps = {
  params: Promise<{ option: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const acts = {
  order: { kind: "add-option", steps: "steps", action: placeOrderAction },
  cancel: { kind: "cancel-option", steps: "compareSteps", action: placeCancelAction },
} as const;

/** Buying or ending an option, step 2: the points of the confirmation (JP-09), word for word what will be kept. */
export async function optionConfirm(act: keyof typeof acts, { params, searchParams }: OptionConfirmProps): Promise<ReactNode> {
  const { kind, steps, action } = acts[act];
  const { option: code } = await params;
  const draft = await queryText(searchParams, "draft");
  const holder = await queryText(searchParams, "id");
  const actor = await requireActor(optionPath(code));
  const at = await now();
  const confirmation = await confirmProcedure(actor, kind, draft, at);
  if (confirmation?.state === "placed") redirect(holderPath(code, `${act}/complete`, holder, `procedure=${confirmation.id}`));
  const option =
    confirmation?.request.kind === kind &&
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
      crumbs={[{ label: text.title, href: optionPath() }, { label: name, href: optionPath(code) }, { label: text[act] }]}
      stepLabels={procedures[steps]}
      action={action}
      hidden={{ draft, option: code, holder }}
      inputHref={holderPath(code, act, holder)}
      stop={{ href: holderPath(code, "", holder), label: text.toDetail(name) }}
    />
  );
}
