import { z } from "zod";
import { localizedSchema } from "../localized";
import { code, term } from "./term";

/** What the portal knows of a member or a contract and prints beside the room for the new contents. */
export const knownFacts = ["name", "kana", "birth-date", "sex", "address", "guardian"] as const;
export type KnownFact = (typeof knownFacts)[number];

const fieldSchema = z.strictObject({
  label: localizedSchema,
  /** Printed as it is registered today. */
  now: z.enum(knownFacts).optional(),
  /** To be ticked instead of written. */
  choices: z.array(localizedSchema).min(2).optional(),
  /** The same, where another part of the catalogue has the list. */
  choicesOf: z.enum(["call-plans"]).optional(),
  /** Lines of handwriting. */
  lines: z.int().min(1).max(8).optional(),
});

/** An application that is taken on paper only: what is written into it, what is sent along, and what comes of it. */
const formSchema = z.strictObject({
  code,
  name: localizedSchema,
  changes: localizedSchema,
  /** Families of products whose members use it. */
  families: z.array(code).min(1),
  fields: z.array(fieldSchema).min(1),
  enclose: z.array(localizedSchema).min(1),
  /** What the applicant must know before posting it. */
  notes: z.array(localizedSchema).default([]),
  ...term,
});

/** A guide: read here on a page of the operator's or as terms, and sent on paper on request. */
const guideSchema = z.strictObject({
  code,
  name: localizedSchema,
  about: localizedSchema,
  families: z.array(code).min(1),
  /** Only of interest to who holds one of these. */
  options: z.array(code).min(1).optional(),
  /** The page of the site with the same contents. */
  page: code.optional(),
});

/** What the post carries: forms to the operator, guides to the member. `permission` is the row of the member's table for each. */
export const paperTermsSchema = z.strictObject({
  post: z.strictObject({ postalCode: z.string().regex(/^\d{3}-\d{4}$/, "a postal code such as 105-0000"), to: localizedSchema }),
  /** How the post is done: who pays, and when a change counts. */
  posting: z.strictObject({ permission: code, ...term }),
  forms: z.array(formSchema).min(1),
  guides: z.strictObject({ list: z.array(guideSchema).min(1), permission: code, once: z.strictObject(term), ...term }),
});

export type PaperTerms = z.infer<typeof paperTermsSchema>;
export type PaperForm = z.infer<typeof formSchema>;
export type PaperField = z.infer<typeof fieldSchema>;
export type Guide = z.infer<typeof guideSchema>;
