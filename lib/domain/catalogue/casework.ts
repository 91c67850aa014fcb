import { z } from "zod";
import { code, term } from "./term";
import { timeOfDay } from "./time-of-day";

const reportTerms = z.strictObject({ days: z.int().min(1).max(366), ...term });

/** What stands around a contract and is neither its dates nor its bill: notices, answers, reports, support, compensation. */
export const caseworkSchema = z.strictObject({
  /** A document shared by a link. It may be opened on so many days, that of issue being day 1, and downloaded so many times. */
  noticeLink: z.strictObject({ days: z.int().min(1).max(366), downloads: z.int().min(1).max(1000), ...term }).optional(),
  /** A notice is answered by a day of the month in which it is sent, or of the next month where it is sent after that day. */
  replyBy: z.strictObject({ day: z.int().min(1).max(28), ...term }).optional(),
  /** What the member reports within so many days of the change: other details, and somebody else's succession. */
  report: z.strictObject({ details: reportTerms, succession: reportTerms }).optional(),
  /** Changed details of the member are also written on a form of the operator's, for this product. */
  changeForm: z.strictObject({ form: code, ...term }).optional(),
  /** The operator gives up the whole service so many months after its notice at the earliest. */
  discontinuation: z.strictObject({ months: z.int().min(1).max(120), ...term }).optional(),
  /** The hours of business days in which inquiries are answered, in their order; `until` itself is outside. */
  supportHours: z
    .strictObject({ hours: z.array(z.strictObject({ from: timeOfDay, until: timeOfDay })).min(1), ...term })
    .optional(),
  /** A compensation is at most what was paid for the service in so many months. */
  liabilityCap: z.strictObject({ months: z.int().min(1).max(120), ...term }).optional(),
});

export type Casework = z.infer<typeof caseworkSchema>;
export type NoticeLinkTerms = NonNullable<Casework["noticeLink"]>;
export type ReplyByTerms = NonNullable<Casework["replyBy"]>;
export type ReportTerms = z.infer<typeof reportTerms>;
export type DiscontinuationTerms = NonNullable<Casework["discontinuation"]>;
export type SupportHours = NonNullable<Casework["supportHours"]>;
export type LiabilityCapTerms = NonNullable<Casework["liabilityCap"]>;
