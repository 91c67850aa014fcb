import type { Row } from "./routes";

const absent = "00000000-0000-4000-8000-000000000000";
const shut = "shut shut shut shut shut shut shut shut shut shut";
const none = "none none none none none none none none none none";
/** Queues of the office: support and managers work on them, auditors look. */
const office = "staff staff staff staff staff staff ok ok ok role";
/** One row of a queue: whose role may not see the queue finds nothing there. */
const officeRow = "staff staff staff staff staff staff ok ok ok none";
const officeMissing = "staff staff staff staff staff staff none none none none";
const template = "/staff/mail-templates/[template]";
/** The document in the frame: no page, so whoever may not see it is led nowhere. */
const framed = "none none none none none none ok ok ok none";

/** What leaves the house: the outbox, mail that came back, the templates; and where providers tell how it fared. */
export const senderRows: readonly Row[] = [
  ["/staff/outbox", () => "/staff/outbox", office],
  ["/staff/outbox", () => "/staff/outbox?view=waiting", office],
  ["/staff/bounces", () => "/staff/bounces", office],
  ["/staff/bounces", () => "/staff/bounces?view=handled", office],
  ["/staff/bounces/[bounceId]", ({ bounceId }) => `/staff/bounces/${bounceId}`, officeRow],
  ["/staff/bounces/[bounceId]", () => `/staff/bounces/${absent}`, officeMissing],
  ["/staff/bounces/[bounceId]/letter/pdf", ({ bounceId }) => `/staff/bounces/${bounceId}/letter/pdf`, shut],
  ["/staff/mail-templates", () => "/staff/mail-templates", office],
  [template, () => "/staff/mail-templates/authentication-code", office],
  [template, () => "/staff/mail-templates/nothing", "staff staff staff staff staff staff none none none role"],
  [`${template}/html`, () => "/staff/mail-templates/authentication-code/html", framed],
  [`${template}/html`, () => "/staff/mail-templates/nothing/html", none],
  ["/dev/mailbox/[mailId]/html", () => `/dev/mailbox/${absent}/html`, none],
  ["/dev/mailbox/[mailId]/bounce", () => `/dev/mailbox/${absent}/bounce`, shut],
  ["/api/webhooks/sms/[smsId]", () => `/api/webhooks/sms/${absent}`, shut],
];
