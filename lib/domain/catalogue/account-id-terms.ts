import { z } from "zod";
import { code, term } from "./term";

/** The terms of account IDs: which strings there are, what can't be changed, and what happens to mail and slots. */
export const accountIdTermsSchema = z.strictObject({
  permissions: z.strictObject({
    register: code,
    delete: code,
    edit: code,
    role: code,
    password: code,
    customerNumberPassword: code,
    mail: code,
    webSpace: code,
    storage: code,
    forwarding: code,
    autoReply: code,
  }),
  format: z.strictObject({ min: z.int().min(1), max: z.int().max(64), pattern: z.string().min(1), ...term }),
  firstLogin: z.strictObject({ requiredForBrands: z.array(z.string().min(1)), ...term }),
  fixed: z.strictObject({ ...term }),
  deletion: z.strictObject({ ...term }),
  neverReused: z.strictObject({ ...term }),
  defaultRole: z.strictObject({ role: z.enum(["admin", "user"]), ...term }),
  adminRole: z.strictObject({ ...term }),
  mailNameWarning: z.strictObject({ ...term }),
  operatorMail: z.strictObject({ ...term }),
  /** The operator's own addresses: `localPart@domain`, each taken for good by the member who first has it. */
  operatorAddress: z.strictObject({
    domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "a mail domain"),
    min: z.int().min(1),
    max: z.int().max(64),
    pattern: z.string().min(1),
    ...term,
  }),
  /** Another provider's address counts once the link in its mail is opened. */
  otherAddress: z.strictObject({ max: z.int().min(6).max(254), linkHours: z.int().min(1).max(168), ...term }),
  /** How many other providers' addresses the mail of one address is passed on to. */
  forwarding: z.strictObject({ max: z.int().min(1).max(20), ...term }),
  /** Lengths in characters; the longest time of one reply in days. */
  autoReply: z.strictObject({
    subjectMax: z.int().min(1).max(200),
    textMax: z.int().min(1).max(5000),
    daysMax: z.int().min(1).max(3660),
    ...term,
  }),
  webSpace: z.strictObject({ ...term }),
  storage: z.strictObject({ ...term }),
});

export type AccountIdTerms = z.infer<typeof accountIdTermsSchema>;
