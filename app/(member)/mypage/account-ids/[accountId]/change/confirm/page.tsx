import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findAccountId } from "@/lib/queries/account-ids/find-account-id";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmScreen } from "../../../../_parts/confirm-screen";
import { idPath, idsPath } from "../../id-path";
import { placeChangeAction } from "../actions";

type Props = { params: Promise<{ accountId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["change-account-id"].title };
}

/** Changing an account ID, step 2: old and new side by side, and what the administrator's role means (FB-33). */
export default async function ChangeAccountIdConfirmPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { draft } = await searchParams;
  const actor = await requireActor(idsPath);
  const at = await now();
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "change-account-id", draft, at) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(idPath(accountId, "change/complete", `procedure=${confirmation.id}`));
  const { request } = confirmation;
  if (request.kind !== "change-account-id" || request.input.accountId !== accountId) notFound();
  const { locale } = actor;
  const { accountIdChange: text, accountIdFlow, procedures } = messagesFor(locale);
  const id = (await findAccountId(actor, accountId, at))?.id;
  const isNewRole = id !== undefined && id.role !== request.input.role;
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[
        { label: accountIdFlow.list, href: idsPath },
        { label: accountId, href: idPath(accountId) },
        { label: text.changeCrumb },
      ]}
      stepLabels={procedures.steps}
      action={placeChangeAction}
      hidden={{ draft, accountId }}
      inputHref={idPath(accountId, "change", `draft=${draft}`)}
      stop={{ href: idPath(accountId), label: text.toId(accountId) }}
    >
      {isNewRole && request.input.role === "admin" ? (
        <div className="mt-4">
          <Note locale={locale} title={text.adminTitle}>
            {accountIdFlow.adminWarning}
          </Note>
        </div>
      ) : null}
      {isNewRole && id.isReader ? (
        <div className="mt-4">
          <Note locale={locale} title={text.ownRoleTitle}>
            {text.ownRole}
          </Note>
        </div>
      ) : null}
    </ConfirmScreen>
  );
}
