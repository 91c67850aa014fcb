import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { documentTitlesAt } from "@/lib/queries/documents/document-titles-at";
import { deletionPage } from "@/lib/queries/member-information/own-data-page";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmForm } from "../../../_parts/confirm-form";
import { RefusedPage } from "../../../_parts/refused-page";
import { requestDeletionAction } from "../../actions";
import { deletionPath, deletionRequestPath, ownDataPath } from "../../paths";
import { Retention } from "../retention";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).ownData.deletion.confirmTitle };
}

/** The request for deletion, step 2: the same lists, and the act. */
export default async function ConfirmDeletionPage() {
  const actor = await requireLogin(deletionPath());
  const { locale } = actor;
  const page = await deletionPage(actor, await now());
  const { ownData, procedures, common } = messagesFor(locale);
  const text = ownData.deletion;
  if (!page.ok)
    return (
      <RefusedPage title={text.title} locale={locale} refusal={page.refusal} documents={await documentTitlesAt(await now())} />
    );
  const waiting = page.value.requests.find(({ state }) => state === "waiting");
  if (waiting) redirect(deletionRequestPath(waiting.id));
  const { input, confirm, complete } = procedures.steps;
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={[
          { label: ownData.title, href: ownDataPath },
          { label: text.title, href: deletionPath() },
        ]}
        steps={{ labels: [input, confirm, complete], current: 1 }}
        title={text.confirmTitle}
        lead={text.confirmLead}
      />
      <Retention locale={locale} page={page.value} />
      <ConfirmForm
        locale={locale}
        action={requestDeletionAction}
        hidden={{ shown: page.value.shown }}
        consent={text.consent}
        act={text.submit}
        back={{ href: deletionPath(), label: common.backToInput }}
        foot={<p>{text.waiting}</p>}
      />
    </>
  );
}
