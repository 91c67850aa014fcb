import type { Casework } from "../../../domain/catalogue/casework";
import { paragraph, type Sheet, type TermsParagraph } from "../sheet";

export function caseworkParagraphs(casework: Casework, sheet: Sheet): TermsParagraph[] {
  const words = sheet.words.casework;
  const { noticeLink, replyBy, report, changeForm, discontinuation, supportHours, liabilityCap } = casework;
  const form = sheet.catalogue.operator.papers?.forms.find(({ code }) => code === changeForm?.form);
  return [
    ...(noticeLink ? [paragraph(words.noticeLink(noticeLink), noticeLink)] : []),
    ...(replyBy ? [paragraph(words.replyBy(replyBy), replyBy)] : []),
    ...(report
      ? [
          paragraph(words.details(report.details), report.details),
          paragraph(words.succession(report.succession), report.succession),
        ]
      : []),
    ...(changeForm && form ? [paragraph(words.changeForm(sheet.name(form.name)), changeForm)] : []),
    ...(discontinuation ? [paragraph(words.discontinuation(discontinuation), discontinuation)] : []),
    ...(supportHours ? [paragraph(words.supportHours(supportHours.hours), supportHours)] : []),
    ...(liabilityCap ? [paragraph(words.liabilityCap(liabilityCap), liabilityCap)] : []),
  ];
}
