import type { Route } from "next";
import { Temporal } from "temporal-polyfill";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import type { NoticeAct, NoticeActName } from "@/lib/domain/notices/notice";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmNoticeDraft, type DraftToConfirm } from "@/lib/queries/notices/confirm-draft";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { ConfirmForm } from "../../../../parts/confirm-form";
import { RefusedRole } from "../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../parts/search-params";
import { ActHead } from "./act-head";
import { confirmNoticeAction } from "./actions";
import { contentRows, Words } from "./content-rows";
import { wordLabels } from "./labels";
import { noticeText } from "./notice-text";
import { inputPath, listPath, noticePath } from "./paths";
import { ReachPanel } from "./reach-panel";

type ConfirmScreenProps = { act: NoticeActName; noticeId: string | null; searchParams: SearchParams };

/** The second step of any act: what was written, and whom it reaches. */
export async function ConfirmScreen({ act, noticeId, searchParams }: ConfirmScreenProps) {
  const draftId = oneParam((await searchParams).draft) ?? "";
  const session = await requireStaff(inputPath(noticeId, act));
  const locale = await requestLocale();
  const draft = await confirmNoticeDraft(session.actor, { draftId, noticeId, act }, await now());
  if (draft && !draft.permitted) return <RefusedRole locale={locale} roles={draft.roles} />;
  const text = noticeText(locale);
  const notice = noticeId !== null && draft?.number ? { id: noticeId, number: draft.number } : null;
  const head = (
    <ActHead locale={locale} notice={notice} crumb={text.acts[act]} step={1} title={text.confirmTitles[act]} lead={text.notYet} />
  );
  if (!draft?.after.ok)
    return (
      <div className="max-w-confirm">
        {head}
        <Note locale={locale} tone="error" title={draft ? text.meanwhile : text.draftGone} />
        <p className="mt-4">
          <ButtonLink href={noticeId === null ? listPath : noticePath(noticeId)} size="small">
            {noticeId === null ? text.toList : text.toNotice}
          </ButtonLink>
        </p>
      </div>
    );
  const inputHref = inputPath(noticeId, act, draftId);
  return (
    <div className="max-w-confirm">
      {head}
      <SummaryList locale={locale} rows={rowsOf(draft, locale, inputHref)} />
      <ReachPanel locale={locale} reach={draft.reach} mail={draft.act.mail} />
      <ConfirmForm
        locale={locale}
        action={confirmNoticeAction}
        hidden={{ draft: draftId }}
        submit={noticeText(locale).submit[act]}
        inputHref={inputHref}
        back={messagesFor(locale).common.backToInput}
      />
    </div>
  );
}

function rowsOf({ act, after, names }: DraftToConfirm, locale: Locale, inputHref: Route): SummaryRow[] {
  const text = noticeText(locale);
  const changeHref = (field: string) => `${inputHref}#${field}` as Route;
  const hasContent = act.act === "publish" || act.act === "correct";
  return [
    ...actRows(act, locale, changeHref),
    ...(after.ok && hasContent ? contentRows({ locale, sheet: after.value, names, changeHref }) : []),
    { label: text.mail, children: act.mail ? text.mailYes : text.mailNo, changeHref: changeHref("mail") },
  ];
}

function actRows(act: NoticeAct, locale: Locale, changeHref: (field: string) => Route): SummaryRow[] {
  const text = noticeText(locale);
  const [ja, en] = wordLabels(locale, act.act);
  const time = (instant: string) => formatInstant(Temporal.Instant.from(instant), locale);
  return [
    ...(act.act === "report"
      ? [
          { label: text.stage, children: text.stages[act.stage], changeHref: changeHref("stage") },
          { label: text.happenedAt, children: time(act.happenedAt), changeHref: changeHref("happenedDate") },
        ]
      : []),
    ...(act.act === "complete"
      ? [{ label: text.endedAt, children: time(act.endedAt), changeHref: changeHref("endedDate") }]
      : []),
    ...("words" in act
      ? [
          { label: ja, children: <Words lang="ja">{act.words.ja}</Words>, changeHref: changeHref("wordsJa") },
          { label: en, children: <Words lang="en">{act.words.en}</Words>, changeHref: changeHref("wordsEn") },
        ]
      : []),
  ];
}
