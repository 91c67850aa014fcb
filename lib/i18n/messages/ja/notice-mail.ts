import type { NoticeActName, NoticeKind } from "../../../domain/notices/notice";
import { notices } from "./notices";

/** What the mail of a notice tells; `words` are the act's own: a report, the reason of a correction or a withdrawal. */
export type NoticeMail = {
  readonly noticeId: string;
  readonly number: string;
  readonly act: NoticeActName;
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly words: string;
  readonly period: string;
  readonly contracts: readonly string[];
};

const heads: Readonly<Record<NoticeActName, string>> = {
  publish: "のお知らせ",
  report: "の続報",
  correct: "のお知らせの訂正",
  complete: "が終わりました",
  withdraw: "のお知らせの取り下げ",
};

export const noticeMail = (told: NoticeMail, url: string) => ({
  subject: `${notices.kinds[told.kind]}${heads[told.act]}：${told.title}`,
  lines: [
    ...(told.words === "" ? [] : [...told.words.split("\n"), ""]),
    `件名：${told.title}`,
    `日時：${told.period}`,
    `対象のご契約：${told.contracts.join("、")}`,
    `お知らせ番号：${told.number}`,
    "",
    ...(told.act === "publish" || told.act === "correct" ? [...told.body.split("\n"), ""] : []),
    "これまでの経過は、マイページで見られます。",
    `${url}/mypage/notices/${told.noticeId}`,
  ],
});
