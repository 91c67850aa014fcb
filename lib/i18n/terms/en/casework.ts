import { ordinal, plural } from "../../reasons/english";
import type { CaseworkWords } from "../words/casework";

export const casework: CaseworkWords = {
  noticeLink: (t) =>
    `The link by which a document is shared is valid to the ${ordinal(t.days)} day, the day of issue being the first, for ${plural(t.downloads, "download")}.`,
  replyBy: (t) =>
    `A notice of ours is to be answered by the ${ordinal(t.day)} of its month; one sent after the ${ordinal(t.day)}, by the ${ordinal(t.day)} of the next month. Without an answer or an act the service may be stopped.`,
  details: (t) => `Another name or address is to be reported within ${plural(t.days, "day")} of the change.`,
  succession: (t) =>
    `A succession (a merger, a transfer and the like) is to be reported within ${plural(t.days, "day")} of taking over.`,
  changeForm: (name) => `A change of the member's details needs the form "${name}" as well.`,
  discontinuation: (t) => `The end of the whole service is announced at least ${plural(t.months, "month")} before.`,
  supportHours: (hours) =>
    `Support answers on business days at ${hours.map(({ from, until }) => `${from} – ${until}`).join(" and ")}. What comes in outside is answered from the next opening; the day on which an application counts stays.`,
  liabilityCap: (t) =>
    `Compensation concerning support is at most what was paid for the service in the ${plural(t.months, "month")} up to the day.`,
};
