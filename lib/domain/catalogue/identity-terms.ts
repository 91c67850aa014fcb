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

/** How one gets back in, and what one is told about logins. What is asked for without a login is limited by day. */
const recoverySchema = z.strictObject({
  passwordReset: z.strictObject({ linkMinutes: minutes, perAccountDay: z.int().min(1), perAddressDay: z.int().min(1), ...term }),
  /** How long a browser counts as known, and how long the link in the mail about an unknown one works. */
  newDevice: z.strictObject({ knownDays: z.int().min(1), linkHours: z.int().min(24), ...term }),
  history: z.strictObject({ days: z.int().min(1), ...term }),
  contact: z.strictObject({
    perAddressDay: z.int().min(1),
    perMailDay: z.int().min(1),
    keptDays: z.int().min(1),
    /** After how many business days an answer is promised at the latest. */
    answerDays: z.int().min(1).max(60).optional(),
    ...term,
  }),
});

/**
 * When a session proves once more who it is: before procedures of these kinds, before anything about methods and backup codes, and before
 * an order or cancellation above an amount that each login sets for itself.
 */
const stepUpSchema = z
  .strictObject({
    /** How long one proof is good for. */
    validMinutes: minutes,
    procedures: z.array(code),
    /** In yen: what holds until a login says otherwise, and between what it may choose. */
    above: z.strictObject({ default: z.int().min(0), least: z.int().min(0), most: z.int().min(0) }),
    ...term,
  })
  .refine(({ above }) => above.least <= above.default && above.default <= above.most, {
    path: ["above"],
    message: "default lies between least and most",
  });

/** How one gets in: locks, codes, sessions, and how long an unfinished procedure is kept. */
export const identityTermsSchema = z.strictObject({
  lock: z.strictObject({ after: z.int().min(1).max(100), ...term }),
  unlock: z.strictObject({ identityChecks: z.int().min(1), ...term }),
  /** How long an approved reset of second factors waits for its owner to withdraw it, and how long its letter can be printed. */
  factorReset: z.strictObject({ waitHours: z.int().min(1).max(720), printDays: z.int().min(1).max(90), ...term }),
  /**
   * For how many days whoever entered a member's name or address leaves what identifies that member to a colleague, an administrator is no
   * second person to somebody added by it, and nothing that opens a login goes to a new address; and how long a first password of staff lasts.
   */
  secondPerson: z.strictObject({ days: z.int().min(1), firstPasswordDays: z.int().min(1).default(3), ...term }),
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
  /** How many text messages go out in 24 hours: to an account, to a number, in all. */
  sms: z.strictObject({
    perDay: z.int().min(1),
    perNumberDay: z.int().min(1),
    inAllDay: z.int().min(1),
    /** Of those in all, how many may go to numbers that nobody has proved yet; and how many of these are asked for from one line. */
    unproved: z.strictObject({ inAllDay: z.int().min(1), perLineDay: z.int().min(1) }).optional(),
    ...term,
  }),
  /** How many methods of proving who one is an account may have. */
  methods: z.strictObject({ most: z.int().min(2).max(50), ...term }),
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
  stepUp: stepUpSchema,
  passkeys: z.strictObject({ ...term }),
  recovery: recoverySchema,
  sessions: z.strictObject({ member: sessionSchema, staff: sessionSchema }),
  passwordPolicy: code,
  passwordPolicies: z.array(passwordPolicySchema).min(1),
});

export type PasswordPolicy = z.infer<typeof passwordPolicySchema>;
export type IdentityTerms = z.infer<typeof identityTermsSchema>;
