import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../_parts/confirm-screen";
import { guidesPath, newGuidesPath } from "../../paths";
import { placeGuidesAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["request-guides"].title };
}

/** A request for guides, step 2: which, and where they go. */
export default async function GuidesConfirmPage({ searchParams }: { searchParams: PageQuery }) {
  const { draft } = await searchParams;
  const actor = await requireActor(guidesPath);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "request-guides", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(newGuidesPath("complete", `procedure=${confirmation.id}`));
  const { locale } = actor;
  const { papers, procedures } = messagesFor(locale);
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: papers.guides.title, href: guidesPath }, { label: papers.guides.newCrumb }]}
      stepLabels={procedures.steps}
      action={placeGuidesAction}
      hidden={{ draft }}
      inputHref={newGuidesPath("", `draft=${draft}`)}
      stop={{ href: guidesPath, label: papers.guides.toList }}
    />
  );
}
