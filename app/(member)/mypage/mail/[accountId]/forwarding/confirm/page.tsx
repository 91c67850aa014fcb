import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findForwardingDraft } from "@/lib/queries/mail-settings/find-forwarding-draft";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../../_parts/confirm-screen";
import { mailPath } from "../../../paths";
import { settingCrumbs } from "../../setting-page";
import { placeForwardingAction } from "../actions";

type Props = { params: Promise<{ accountId: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["set-forwarding"].title };
}

/** Forwarding, step 2: where the mail will go, and what that means. */
export default async function ForwardingConfirmPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { draft } = await searchParams;
  const actor = await requireActor(mailPath());
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "set-forwarding", draft, await now()) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(mailPath(accountId, "forwarding/complete", `procedure=${confirmation.id}`));
  const kept = await findForwardingDraft(actor, accountId, draft);
  if (!kept) notFound();
  const { locale } = actor;
  const { mailSettings, mailExtras, procedures } = messagesFor(locale);
  const text = mailExtras.forwarding;
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={settingCrumbs(accountId, mailSettings.title, text.name)}
      stepLabels={procedures.steps}
      action={placeForwardingAction}
      hidden={{ draft, accountId }}
      inputHref={mailPath(accountId, "forwarding", `draft=${draft}`)}
      stop={{ href: mailPath(accountId), label: mailSettings.toDetail(accountId) }}
    >
      {kept.wanted ? (
        <Section id="destinations" title={text.destinations}>
          <ol className="list-decimal pl-6">
            {kept.wanted.destinations.map((address) => (
              <li key={address} className="font-mono wrap-anywhere">
                {address}
              </li>
            ))}
          </ol>
          <p className="mt-1 text-note text-muted">{text.notInCopy}</p>
        </Section>
      ) : null}
    </ConfirmScreen>
  );
}
