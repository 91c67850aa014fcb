import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../_parts/confirm-screen";
import { campaignsPath, memberPath } from "../../paths";
import { placeConsentAction } from "../actions";

const kind = "set-campaign-consent";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm[kind].title };
}

/** Consent to campaign mail, step 2. */
export default async function ConsentConfirmPage({ searchParams }: { searchParams: PageQuery }) {
  const { draft } = await searchParams;
  const actor = await requireActor(memberPath);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, kind, draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(campaignsPath("complete", `procedure=${confirmation.id}`));
  const { locale } = actor;
  const { campaigns: text, member, procedures } = messagesFor(locale);
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: member.title, href: memberPath }, { label: text.crumb }]}
      stepLabels={procedures.steps}
      action={placeConsentAction}
      hidden={{ draft }}
      inputHref={campaignsPath("", `draft=${draft}`)}
      stop={{ href: memberPath, label: member.toMember }}
    />
  );
}
