import type { ShownApproval } from "../../domain/people/people-shown";
import { yen } from "../../domain/yen";
import { formatYen } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";

/** How requests are approved, in one line. */
export function approvalWords({ on, twoAbove }: ShownApproval, locale: Locale): string {
  const { setting: text } = messagesFor(locale).approval;
  if (!on) return text.off;
  return twoAbove === null ? text.one : text.two(formatYen(yen(twoAbove), locale));
}
