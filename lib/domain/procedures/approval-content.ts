import { canonicalJson } from "../canonical-json";
import type { Prepared } from "./prepare";

/** A day, of which only the month says anything about what is paid for. */
const dayOfMonth = /(\d{4}-\d{2})-\d{2}(?!\d)/g;

/**
 * What an approval is for: the request and everything decided about it, but the day of receipt, and of other days their month. A request
 * that waits moves on with the days; it is another one as soon as an amount, a term or a month of it is.
 */
export function approvalContent({ request, shown }: Prepared): string {
  const { receivedOn: _moves, ...content } = shown;
  return canonicalJson({ request, content }).replace(dayOfMonth, "$1");
}

/** What is asked for, whatever it costs: of the same thing one request is open at a time. */
export function approvalSubject({ request }: Prepared): string {
  return canonicalJson(request);
}
