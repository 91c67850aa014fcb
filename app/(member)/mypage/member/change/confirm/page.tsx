import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmScreen } from "../../../_parts/confirm-screen";
import { changePath, memberPath } from "../../paths";
import { placeContactAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["change-contact"].title };
}

/** Contact information, step 2: every field, also those that stay. */
export default async function ConfirmContactPage({ searchParams }: Props) {
  const { draft } = await searchParams;
  const actor = await requireActor(memberPath);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "change-contact", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(changePath("complete", `procedure=${confirmation.id}`));
  const { locale } = actor;
  const { member: text, procedures } = messagesFor(locale);
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: text.title, href: memberPath }, { label: text.formCrumb }]}
      stepLabels={procedures.steps}
      action={placeContactAction}
      hidden={{ draft }}
      inputHref={changePath("", `draft=${draft}`)}
      stop={{ href: memberPath, label: text.toMember }}
    />
  );
}
