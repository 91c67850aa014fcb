import type { Temporal } from "temporal-polyfill";
import { isAfter } from "../calendar";
import type { NoticeLinkTerms } from "../catalogue/casework";
import { type Decision, decide, explain, type Reason, refuse } from "../decision";

export type NoticeLink = {
  readonly issuedOn: Temporal.PlainDate;
  /** How often it has been downloaded already. */
  readonly downloads: number;
};

export type OpenLink = {
  readonly validUntil: Temporal.PlainDate;
  /** How many downloads are left, the one now asked for among them. */
  readonly left: number;
  readonly reason: Reason;
};

/** Whether a shared document may be downloaded on a day: the day of issue is day 1, and the last day is still valid to its end. */
export function openNoticeLink(terms: NoticeLinkTerms, link: NoticeLink, on: Temporal.PlainDate): Decision<OpenLink> {
  const validUntil = link.issuedOn.add({ days: terms.days - 1 });
  const facts = { issuedOn: link.issuedOn.toString(), days: terms.days, validUntil: validUntil.toString() };
  if (isAfter(on, validUntil)) return refuse("link-expired", terms, facts);
  const left = terms.downloads - link.downloads;
  if (left <= 0) return refuse("link-used-up", terms, { downloads: terms.downloads });
  const reason = explain("link-valid-until", [terms], { ...facts, downloads: terms.downloads, used: link.downloads, left });
  return decide({ validUntil, left, reason });
}
