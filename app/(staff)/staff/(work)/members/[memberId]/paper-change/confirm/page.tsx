import type { Metadata } from "next";
import { Temporal } from "temporal-polyfill";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { changedByPaper } from "@/lib/domain/identity/paper-fields";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { hashOfPaperFields, openPaperDraft } from "@/lib/services/paper-change/paper-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmForm } from "../../../../../../parts/confirm-form";
import { RefusedRole } from "../../../../../../parts/refused-role";
import { confirmPaperAction } from "../actions";
import { ChangeTable } from "../change-table";
import { openDeskPage } from "../desk-page";
import { FlowHead } from "../flow-head";
import { paperCookie, paperPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPaper.confirmTitle };
}

/** What only paper changes, step 2: before and after, to be compared with the paper. */
export default async function ConfirmPaperPage({ params }: { params: Promise<{ memberId: string }> }) {
  const page = await openDeskPage(params);
  const locale = await requestLocale();
  if (!page.desk) return <RefusedRole locale={locale} roles={page.roles} />;
  const { desk, session, at } = page;
  const { staffPaper: text, common } = messagesFor(locale);
  const sealed = await readDraft(paperCookie(desk.memberId).name);
  const draft = openPaperDraft(session.actor.staffId, desk.memberId, sealed, at);
  const head = <FlowHead locale={locale} desk={desk} step={1} title={text.confirmTitle} />;
  if (!draft || hashOfPaperFields(desk.known) !== draft.beforeHash) {
    return (
      <div className="grid max-w-confirm gap-4">
        <div>{head}</div>
        <Note locale={locale} tone="error" title={draft ? text.changedMeanwhile : text.draftGone} />
        <p>
          <ButtonLink href={paperPath(desk.memberId)} size="small">
            {text.again}
          </ButtonLink>
        </p>
      </div>
    );
  }
  const { known } = desk;
  const { after } = draft;
  const changes = changedByPaper(known, after).map((name) => ({ name, before: known[name], after: after[name] }));
  return (
    <div className="max-w-confirm">
      {head}
      <SummaryList
        locale={locale}
        rows={[
          {
            label: text.receivedOn,
            children: formatDate(Temporal.PlainDate.from(draft.receivedOn), locale),
            changeHref: paperPath(desk.memberId),
          },
          { label: text.paperNumber, children: <span className="nums">{draft.paperNumber}</span> },
        ]}
      />
      <div className="mt-6">
        <ChangeTable locale={locale} changes={changes} />
      </div>
      <div className="mt-5">
        <Note locale={locale} title={text.outcome(desk.hasMail)} />
      </div>
      <ConfirmForm
        locale={locale}
        action={confirmPaperAction}
        hidden={{ memberId: desk.memberId, formKey: draft.formKey }}
        submit={text.confirmSubmit}
        inputHref={paperPath(desk.memberId)}
        back={common.backToInput}
      />
    </div>
  );
}
