import { z } from "zod";
import { localizedSchema } from "../localized";
import { code, term } from "./term";

/** What a member reports: another name, another address, or that another takes its place. */
export const reportKinds = ["name", "address", "succession"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What is kept because the law or the contract asks for it, and for how many years. */
const keptSchema = z.strictObject({ code, name: localizedSchema, years: z.int().min(1).max(100), ...term });

/** What is removed, by when: `request` on a request for deletion, `leaving` so many days after the member left. */
const removedSchema = z.strictObject({
  what: z.enum(["optional-contact", "mail-texts", "devices", "contact", "person"]),
  name: localizedSchema,
  on: z.enum(["request", "leaving"]),
  days: z.int().min(0).max(3660),
  ...term,
});

/** What a registered member does about itself: reports of changes, its own data, leaving. `permission` is a row of its table. */
export const memberDeskSchema = z.strictObject({
  reports: z.strictObject({
    permission: code,
    /** Papers sent along: how many, how large each, and for how many days after the decision they are kept. */
    files: z.int().min(1).max(20),
    megabytes: z.int().min(1).max(20),
    keepDays: z.int().min(1).max(3660),
    /** After how many business days a decision is promised at the latest. */
    answerDays: z.int().min(1).max(60).optional(),
    /** Kinds that two members of staff approve. */
    secondPerson: z.array(z.enum(reportKinds)),
    ...term,
  }),
  ownData: z.strictObject({
    permission: code,
    /** How long a download can be fetched, and how many can be made in a day. */
    validDays: z.int().min(1).max(30),
    perDay: z.int().min(1).max(20),
    ...term,
  }),
  deletion: z.strictObject({ permission: code, ...term }),
  leaving: z.strictObject({ permission: code, identityChecks: z.int().min(1).max(6), ...term }),
  kept: z.array(keptSchema).min(1),
  removed: z.array(removedSchema).min(1),
});

export type MemberDesk = z.infer<typeof memberDeskSchema>;
export type RemovedRecord = z.infer<typeof removedSchema>;
