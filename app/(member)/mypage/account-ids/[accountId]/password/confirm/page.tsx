import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmScreen } from "../../../../_parts/confirm-screen";
import { idPath, idsPath } from "../../id-path";
import { placePasswordAction } from "../actions";

type Props = { params: Promise<{ accountId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["change-password"].title };
}

/** An account ID's new password, step 2: its first three characters, and what ends with the old one. */
export default async function AccountIdPasswordConfirmPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { draft } = await searchParams;
  const actor = await requireActor(idsPath);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "change-password", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(idPath(accountId, "password/complete", `procedure=${confirmation.id}`));
  const { request } = confirmation;
  if (request.kind !== "change-password" || request.input.accountId !== accountId) notFound();
  const { locale } = actor;
  const { accountIdChange: text, accountIdFlow, procedures } = messagesFor(locale);
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[
        { label: accountIdFlow.list, href: idsPath },
        { label: accountId, href: idPath(accountId) },
        { label: text.passwordCrumb },
      ]}
      stepLabels={procedures.steps}
      action={placePasswordAction}
      hidden={{ draft, accountId }}
      inputHref={idPath(accountId, "password")}
      stop={{ href: idPath(accountId), label: text.toId(accountId) }}
    />
  );
}
