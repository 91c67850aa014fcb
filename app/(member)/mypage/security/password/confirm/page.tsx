import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../_parts/confirm-screen";
import { placeOwnPasswordAction } from "../actions";
import { passwordPath, securityPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["change-password"].title };
}

/** The customer number's new password, step 2: its first three characters (FB-25). */
export default async function PasswordConfirmPage({ searchParams }: { searchParams: PageQuery }) {
  const { draft } = await searchParams;
  const actor = await requireActor(passwordPath());
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "change-password", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(passwordPath("complete", `procedure=${confirmation.id}`));
  const { request } = confirmation;
  if (request.kind !== "change-password" || request.input.accountId !== null) notFound();
  const { locale } = actor;
  const { accountIdChange: text, security, procedures } = messagesFor(locale);
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: security.title, href: securityPath }, { label: text.customerCrumb }]}
      stepLabels={procedures.steps}
      action={placeOwnPasswordAction}
      hidden={{ draft }}
      inputHref={passwordPath()}
      stop={{ href: securityPath, label: text.backToSecurity }}
    />
  );
}
