import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../../_parts/confirm-screen";
import { GateScreen } from "../../../../_parts/second-login/gate-screen";
import { partnerPath, partnersPath, stepPath } from "../../../paths";
import { stepGround } from "../../../step-ground";
import { placeApplicationAction } from "../../actions";

type Props = { params: Promise<{ partner: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["apply-partner"].title };
}

/** Applying for a partner's service, step 2. Where the second login has run out meanwhile it is asked for, and leads back here. */
export default async function ApplyConfirmPage({ params, searchParams }: Props) {
  const { draft } = await searchParams;
  const { actor, code, page } = await stepGround(params, "apply");
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "apply-partner", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(stepPath(code, "apply", "complete", `procedure=${confirmation.id}`));
  if (confirmation.request.kind !== "apply-partner" || confirmation.request.input.partner !== code) notFound();
  const { locale } = actor;
  const { partners: text, procedures } = messagesFor(locale);
  const name = page.terms.name[locale];
  const here = stepPath(code, "apply", "confirm", `draft=${draft}`);
  if (!page.view)
    return <GateScreen locale={locale} gate={page} of="partners" title={name} to={here} terms={[page.terms.gate]} />;
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: text.title, href: partnersPath }, { label: name, href: partnerPath(code) }, { label: text.applyCrumb }]}
      stepLabels={procedures.steps}
      action={placeApplicationAction}
      hidden={{ draft, partner: code }}
      inputHref={stepPath(code, "apply")}
      stop={{ href: partnerPath(code), label: text.toService(name) }}
    />
  );
}
