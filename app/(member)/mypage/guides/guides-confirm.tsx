import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../_parts/confirm-screen";
import { placeGuidesAction } from "./new/actions";
import { guidesPath, newGuidesPath, withdrawPath } from "./paths";
import { placeWithdrawalAction } from "./withdraw/actions";

export type GuidesConfirmProps = { searchParams: PageQuery };

const acts = {
  ask: { kind: "request-guides", crumb: "newCrumb", action: placeGuidesAction, path: newGuidesPath },
  withdraw: { kind: "withdraw-guides", crumb: "withdrawCrumb", action: placeWithdrawalAction, path: withdrawPath },
} as const;

/** A request for guides, or taking one back, before it is placed. What is taken back was chosen on the list: there the way back leads. */
export async function guidesConfirm(act: keyof typeof acts, { searchParams }: GuidesConfirmProps): Promise<ReactNode> {
  const { kind, crumb, action, path } = acts[act];
  const { draft } = await searchParams;
  const actor = await requireActor(guidesPath);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, kind, draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(path("complete", `procedure=${confirmation.id}`));
  const { locale } = actor;
  const {
    papers: { guides: text },
    procedures,
  } = messagesFor(locale);
  const back =
    act === "ask" ? { inputHref: newGuidesPath("", `draft=${draft}`) } : { inputHref: guidesPath, backLabel: text.keep };
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: text.title, href: guidesPath }, { label: text[crumb] }]}
      stepLabels={procedures.steps}
      action={action}
      hidden={{ draft }}
      stop={{ href: guidesPath, label: text.toList }}
      {...back}
    />
  );
}
