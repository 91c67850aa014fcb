import type { Casework } from "../../../domain/catalogue/casework";
import { paragraph, type Sheet, type TermsParagraph } from "../sheet";

export function caseworkParagraphs(casework: Casework, { words: { casework: words } }: Sheet): TermsParagraph[] {
  const { noticeLink, replyBy, report, discontinuation, supportHours, liabilityCap } = casework;
  return [
    ...(noticeLink ? [paragraph(words.noticeLink(noticeLink), noticeLink)] : []),
    ...(replyBy ? [paragraph(words.replyBy(replyBy), replyBy)] : []),
    ...(report
      ? [
          paragraph(words.details(report.details), report.details),
          paragraph(words.succession(report.succession), report.succession),
        ]
      : []),
    ...(discontinuation ? [paragraph(words.discontinuation(discontinuation), discontinuation)] : []),
    ...(supportHours ? [paragraph(words.supportHours(supportHours.hours), supportHours)] : []),
    ...(liabilityCap ? [paragraph(words.liabilityCap(liabilityCap), liabilityCap)] : []),
  ];
}
