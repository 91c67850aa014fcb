import type { NoticeActName } from "../../../domain/notices/notice";
import type { noticeMail as ja } from "../ja/notice-mail";
import { notices } from "./notices";

const heads: Readonly<Record<NoticeActName, string>> = {
  publish: "",
  report: ", report",
  correct: ", corrected",
  complete: " is over",
  withdraw: ", withdrawn",
};

export const noticeMail: typeof ja = (told, url) => ({
  subject: `${notices.kinds[told.kind]}${heads[told.act]}: ${told.title}`,
  lines: [
    ...(told.words === "" ? [] : [...told.words.split("\n"), ""]),
    `Title: ${told.title}`,
    `When: ${told.period}`,
    `Contracts touched: ${told.contracts.join(", ")}`,
    `Notice number: ${told.number}`,
    "",
    ...(told.act === "publish" || told.act === "correct" ? [...told.body.split("\n"), ""] : []),
    "My page tells what happened so far.",
    `${url}/mypage/notices/${told.noticeId}`,
  ],
});
