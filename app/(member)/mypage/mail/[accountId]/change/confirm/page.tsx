import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../../_parts/confirm-screen";
import { mailPath } from "../../../paths";
import { placeMailChangeAction } from "../actions";

type Props = { params: Promise<{ accountId: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["change-mail"].title };
}

/** A change of mail, step 2: the six points, the address, and what ends with it. */
export default async function MailChangeConfirmPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { draft } = await searchParams;
  const actor = await requireActor(mailPath());
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "change-mail", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(mailPath(accountId, "change/complete", `procedure=${confirmation.id}`));
  const { request } = confirmation;
  if (request.kind !== "change-mail" || request.input.accountId !== accountId) notFound();
  const { locale } = actor;
  const { mailSettings: text, procedures } = messagesFor(locale);
  const { change } = request.input;
  const isAddress = change === "operator-mail" || change === "other-mail";
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={[
        { label: text.title, href: mailPath() },
        { label: accountId, href: mailPath(accountId) },
        { label: procedures.mailChanges[change] },
      ]}
      stepLabels={procedures.steps}
      action={placeMailChangeAction}
      hidden={{ draft, accountId }}
      inputHref={isAddress ? mailPath(accountId, "address", `draft=${draft}`) : mailPath(accountId, `slots/${change}`)}
      stop={{ href: mailPath(accountId), label: text.toDetail(accountId) }}
    >
      {confirmation.state === "ready" && confirmation.mailName ? (
        <div className="mt-4">
          <Note locale={locale} tone="deadline" title={text.nameWarningTitle}>
            {text.nameWarning}
          </Note>
        </div>
      ) : null}
    </ConfirmScreen>
  );
}
