import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmScreen } from "../../../_parts/confirm-screen";
import { placeSwitchAction } from "../actions";
import { listPath, switchPath } from "../paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["set-switch"].title };
}

/** The holder's switch, step 2. */
export default async function SwitchConfirmPage({ searchParams }: Props) {
  const { draft } = await searchParams;
  const actor = await requireActor(listPath);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "set-switch", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(switchPath("complete", `procedure=${confirmation.id}`));
  const { locale } = actor;
  const { accountIdFlow: text, procedures } = messagesFor(locale);
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: text.list, href: listPath }, { label: text.switchCrumb }]}
      stepLabels={procedures.steps}
      action={placeSwitchAction}
      hidden={{ draft }}
      inputHref={switchPath("", `draft=${draft}`)}
      stop={{ href: listPath, label: text.toList }}
    />
  );
}
