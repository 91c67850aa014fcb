import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../_parts/confirm-screen";
import { claimsPath, newClaimPath } from "../../paths";
import { placeClaimAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm.claim.title };
}

/** A claim, step 2: what was told, and what happens with it. */
export default async function ClaimConfirmPage({ searchParams }: { searchParams: PageQuery }) {
  const { draft } = await searchParams;
  const actor = await requireActor(claimsPath);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "claim", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(newClaimPath("complete", `procedure=${confirmation.id}`));
  const { locale } = actor;
  const { claims: text, procedures } = messagesFor(locale);
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: text.title, href: claimsPath }, { label: text.newCrumb }]}
      stepLabels={procedures.steps}
      action={placeClaimAction}
      hidden={{ draft }}
      inputHref={newClaimPath("", `draft=${draft}`)}
      stop={{ href: claimsPath, label: text.toList }}
    />
  );
}
