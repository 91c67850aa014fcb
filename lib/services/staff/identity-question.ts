import "server-only";

/** What staff may ask a caller (CL-10). A question is offered only where the data holds its answer. */
export const identityQuestions = [
  "name",
  "phone-last-4",
  "customer-number",
  "contact-mail",
  "birth-date",
  "address",
  "recent-procedure",
] as const;

export type IdentityQuestion = (typeof identityQuestions)[number];

/** A question with the answer that the caller should give; `recent-procedure` has the kind and the day. */
export type OfferedQuestion =
  | { readonly question: Exclude<IdentityQuestion, "recent-procedure">; readonly answers: readonly string[] }
  | { readonly question: "recent-procedure"; readonly kind: string; readonly receivedOn: string };
