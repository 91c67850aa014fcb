import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmScreen } from "../../../../_parts/confirm-screen";
import { placeDeletionAction } from "../actions";
import { deletePath, listPath } from "../paths";

type Props = { params: Promise<{ accountId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["delete-account-id"].title };
}

/** Deleting an account ID, step 2. */
export default async function DeleteAccountIdConfirmPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { draft } = await searchParams;
  const actor = await requireActor(listPath);
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "delete-account-id", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(deletePath(accountId, "complete", `procedure=${confirmation.id}`));
  const { request } = confirmation;
  if (request.kind !== "delete-account-id" || request.input.accountId !== accountId) notFound();
  const { locale } = actor;
  const { accountIdFlow: text, procedures } = messagesFor(locale);
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: text.list, href: listPath }, { label: text.deleteCrumb }]}
      stepLabels={procedures.steps}
      action={placeDeletionAction}
      hidden={{ draft, accountId }}
      inputHref={deletePath(accountId)}
      stop={{ href: listPath, label: text.toList }}
    >
      <div className="mt-4">
        <Note locale={locale} tone="error" title={text.goneTitle}>
          <p>{text.gone(accountId)}</p>
          {confirmation.state === "ready" && confirmation.ownLogin ? <p>{text.own}</p> : null}
        </Note>
      </div>
    </ConfirmScreen>
  );
}
