import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmScreen } from "../../../_parts/confirm-screen";
import { placeAccountIdAction } from "../actions";
import { listPath, newPath } from "../paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["register-account-id"].title };
}

/** Registering an account ID, step 2: everything that was entered, the password by its first three characters. */
export default async function NewAccountIdConfirmPage({ searchParams }: Props) {
  const { draft } = await searchParams;
  const actor = await requireActor(newPath());
  const confirmation =
    typeof draft === "string" ? await confirmProcedure(actor, "register-account-id", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(newPath("complete", `procedure=${confirmation.id}`));
  const { locale } = actor;
  const { accountIdFlow: text, procedures } = messagesFor(locale);
  const { request } = confirmation;
  const admin = request.kind === "register-account-id" && request.input.role === "admin";
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[{ label: text.list, href: listPath }, { label: text.newCrumb }]}
      stepLabels={procedures.steps}
      action={placeAccountIdAction}
      hidden={{ draft }}
      inputHref={newPath("", `draft=${draft}`)}
      stop={{ href: listPath, label: text.toList }}
    >
      {admin ? (
        <div className="mt-4">
          <Note locale={locale} title={text.adminWarningTitle}>
            {text.adminWarning}
          </Note>
        </div>
      ) : null}
      {confirmation.state === "ready" && confirmation.mailName ? (
        <div className="mt-4">
          <Note locale={locale} title={text.mailWarningTitle}>
            {text.mailNote}
          </Note>
        </div>
      ) : null}
    </ConfirmScreen>
  );
}
