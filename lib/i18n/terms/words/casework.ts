import type {
  DiscontinuationTerms,
  LiabilityCapTerms,
  NoticeLinkTerms,
  ReplyByTerms,
  ReportTerms,
} from "../../../domain/catalogue/casework";

/** What is said of notices, reports, support and compensation; `hours` are those of support, joined as the language joins. */
export type CaseworkWords = {
  readonly noticeLink: (terms: NoticeLinkTerms) => string;
  readonly replyBy: (terms: ReplyByTerms) => string;
  readonly details: (terms: ReportTerms) => string;
  readonly succession: (terms: ReportTerms) => string;
  readonly changeForm: (name: string) => string;
  readonly discontinuation: (terms: DiscontinuationTerms) => string;
  readonly supportHours: (hours: readonly { readonly from: string; readonly until: string }[]) => string;
  readonly liabilityCap: (terms: LiabilityCapTerms) => string;
};
