import { z } from "zod";
import { code, term } from "./term";

/** How one becomes a member: what is agreed to, which IDs there are, how long an unfinished registration is kept. */
export const registrationTermsSchema = z.strictObject({
  /** From the last step on; then what was entered is deleted. */
  keepMinutes: z.int().min(10).max(1440),
  /** Terms documents that are agreed to, by their codes. */
  documents: z.array(code).min(1),
  memberId: z.strictObject({ min: z.int().min(1), max: z.int().max(64), pattern: z.string().min(1), ...term }),
  corporateNumber: z.strictObject(term),
  /** Papers that an order asks of a sole proprietor, or of a corporation without a number. */
  papersToFollow: z.strictObject(term),
  /** One address has one registration; its owner is told by mail. */
  onePerMail: z.strictObject(term),
  ...term,
});

export type RegistrationTerms = z.infer<typeof registrationTermsSchema>;
