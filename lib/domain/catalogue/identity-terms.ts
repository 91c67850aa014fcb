import { z } from "zod";
import { code, term } from "./term";

const minutes = z.int().min(1);

/** No policy can allow more: what is typed beyond it is refused before it is hashed. */
export const longestPassword = 1024;

/** A password policy as data. `symbols` is the exact list; what is in none of the four kinds is refused. */
export const passwordPolicySchema = z.strictObject({
  code,
  minLength: z.strictObject({ characters: z.int().min(1), ...term }),
  maxLength: z.strictObject({ characters: z.int().max(longestPassword), ...term }),
  kinds: z.strictObject({ required: z.array(z.enum(["digit", "upper", "lower", "symbol"])), ...term }),
  characters: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("listed"), symbols: z.string(), ...term }),
    z.strictObject({ kind: z.literal("any-printable"), ...term }),
  ]),
  loginId: z.strictObject({ ...term }),
  past: z.strictObject({ ...term }),
  breached: z.strictObject({ ...term }),
});

const sessionSchema = z.strictObject({ idleMinutes: minutes, absoluteMinutes: minutes });

/** How one gets in: locks, codes, sessions, and how long an unfinished procedure is kept. */
export const identityTermsSchema = z.strictObject({
  lock: z.strictObject({ after: z.int().min(1).max(100), ...term }),
  unlock: z.strictObject({ identityChecks: z.int().min(1), ...term }),
  customerNumber: z.strictObject({ digits: z.int().min(1), ...term }),
  authenticationCode: z.strictObject({
    digits: z.int().min(4).max(10),
    validMinutes: minutes,
    /** How long to wait before another may be sent, and how many an account gets in 24 hours. */
    resendSeconds: z.int().min(1),
    perDay: z.int().min(1),
    /** How often one code is looked at. */
    triesPerCode: z.int().min(1).max(10),
    ...term,
  }),
  backupCodes: z.strictObject({ count: z.int().min(1), characters: z.int().min(13), ...term }),
  activationCode: z.strictObject({
    characters: z.int().min(10),
    validDays: z.int().min(1),
    /** How long the complete screen shows it again on a reload. */
    revealMinutes: minutes,
    ...term,
  }),
  pendingLoginMinutes: minutes,
  draft: z.strictObject({ minutes, minutesWithPassword: minutes, ...term }),
  sessions: z.strictObject({ member: sessionSchema, staff: sessionSchema }),
  passwordPolicy: code,
  passwordPolicies: z.array(passwordPolicySchema).min(1),
});

export type PasswordPolicy = z.infer<typeof passwordPolicySchema>;
export type IdentityTerms = z.infer<typeof identityTermsSchema>;
