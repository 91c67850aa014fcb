import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Explanations } from "@/components/billing/explanation";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { replyReason } from "@/lib/domain/mail/auto-reply";
import { messagesFor } from "@/lib/i18n/messages";
import { findMailId } from "@/lib/queries/mail-settings/find-mail-id";
import { findReplyDraft } from "@/lib/queries/mail-settings/find-reply-draft";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { ConfirmScreen } from "../../../../_parts/confirm-screen";
import { mailPath } from "../../../paths";
import { settingCrumbs } from "../../setting-page";
import { placeAutoReplyAction } from "../actions";
import { ReplySample } from "../reply-sample";

type Props = { params: Promise<{ accountId: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm["set-auto-reply"].title };
}

/** Automatic reply, step 2: the answer as it will be sent, its days, and whom it reaches. */
export default async function AutoReplyConfirmPage({ params, searchParams }: Props) {
  const { accountId } = await params;
  const { draft } = await searchParams;
  const actor = await requireActor(mailPath());
  const at = await now();
  const confirmation = typeof draft === "string" ? await confirmProcedure(actor, "set-auto-reply", draft, at) : null;
  if (!confirmation || typeof draft !== "string") notFound();
  if (confirmation.state === "placed") redirect(mailPath(accountId, "auto-reply/complete", `procedure=${confirmation.id}`));
  const [kept, detail] = [await findReplyDraft(actor, accountId, draft), await findMailId(actor, accountId, at)];
  if (!kept || !detail) notFound();
  const reasons = kept.wanted ? [replyReason(kept.wanted, detail.terms, detail.today)] : [];
  const { locale } = actor;
  const { mailSettings, mailExtras, procedures } = messagesFor(locale);
  const text = mailExtras.reply;
  return (
    <ConfirmScreen
      locale={locale}
      confirmation={confirmation}
      crumbs={settingCrumbs(accountId, mailSettings.title, text.name)}
      stepLabels={procedures.steps}
      action={placeAutoReplyAction}
      hidden={{ draft, accountId }}
      inputHref={mailPath(accountId, "auto-reply", `draft=${draft}`)}
      stop={{ href: mailPath(accountId), label: mailSettings.toDetail(accountId) }}
    >
      {kept.wanted ? (
        <Section id="sample" title={text.preview}>
          <ReplySample locale={locale} address={detail.id.address} reply={kept.wanted} />
          {confirmation.state === "ready" ? (
            <Explanations locale={locale} reasons={reasons} documents={detail.documents} line={mailExtras.periodRow} />
          ) : null}
        </Section>
      ) : null}
    </ConfirmScreen>
  );
}
