import { z } from "zod";
import { type Localized, localizedSchema } from "../localized";
import { channelSchema } from "./cancellation";
import { code, term } from "./term";
import { memberKindSchema } from "./who";

/** all = every account ID's, own = one's own, yes = the contract's. */
export const levelSchema = z.enum(["all", "own", "yes", "no", "not-in-portal"]);

const bySwitchSchema = z.strictObject({ switch: code, on: levelSchema, off: levelSchema, ...term });

export const loginGrantSchema = z.union([levelSchema, bySwitchSchema]);

export const permissionRowSchema = z.strictObject({
  code,
  label: localizedSchema,
  holder: loginGrantSchema,
  admin: loginGrantSchema,
  user: loginGrantSchema,
  channels: z.array(channelSchema).optional(),
  ...term,
});

/** A setting of the contract holder that permission rows may depend on. */
export const switchSchema = z.strictObject({ code, label: localizedSchema, default: z.boolean(), changedBy: code, ...term });

export const permissionTableSchema = z.strictObject({
  code,
  switches: z.array(switchSchema),
  rows: z.array(permissionRowSchema).min(1),
});

/** What staff may do, by role, and for what reasons they may open a member's pages. */
export const staffPermissionsSchema = z.strictObject({
  /** `about`: what the role is for, where somebody chooses one. */
  roles: z.array(z.strictObject({ code, label: localizedSchema, about: localizedSchema.optional() })).min(1),
  rows: z
    .array(
      z.strictObject({
        code,
        label: localizedSchema,
        roles: z.array(code).min(1),
        /** Identity or money is at stake: whoever prepared it leaves it to a colleague. */
        secondPerson: z.literal(true).optional(),
        ...term,
      }),
    )
    .min(1),
  looks: z.strictObject({
    minutes: z.int().min(1).max(480),
    purposes: z.array(z.strictObject({ code, label: localizedSchema, about: localizedSchema })).min(1),
    ...term,
  }),
});

/**
 * What a member may have approved by its own administrators before it counts: kinds of procedures, for which members, how many days a
 * request waits, and between which yen (tax included) the amount may be set above which two of them are needed.
 */
const approvalTermsSchema = z
  .strictObject({
    procedures: z.array(code).min(1),
    members: z.array(memberKindSchema).min(1),
    requestDays: z.int().min(1).max(90),
    twoAbove: z.strictObject({ least: z.int().min(0), most: z.int().min(0) }),
    ...term,
  })
  .refine(({ twoAbove }) => twoAbove.least <= twoAbove.most, { path: ["twoAbove"], message: "least is not above most" });

/**
 * What people who log in for a whole member may do, by role. `standing` is what a role counts as in the tables of products, `first` the
 * role of whoever registers the member.
 */
export const memberRolesSchema = z.strictObject({
  first: code,
  roles: z
    .array(
      z.strictObject({
        code,
        label: localizedSchema,
        about: localizedSchema,
        standing: z.enum(["holder", "admin", "user"]),
        /** A role for outsiders: chosen contracts only, and an end that is at most so many days away. */
        limits: z.strictObject({ longestDays: z.int().min(1).max(3650), ...term }).optional(),
      }),
    )
    .min(1),
  /** How people are asked in: how long a link is good, how many a member sends in a day and all members to one mailbox, how soon one may be sent again. */
  invitation: z.strictObject({
    validDays: z.int().min(1).max(90),
    perDay: z.int().min(1).max(1000),
    perMailDay: z.int().min(1).max(100).default(5),
    resendMinutes: z.int().min(1).max(1440),
    ...term,
  }),
  /** Somebody who manages people is always left. */
  lastManager: z.strictObject({ ...term }),
  groups: z.strictObject({ ...term }),
  approval: approvalTermsSchema.optional(),
  rows: z.array(z.strictObject({ code, label: localizedSchema, roles: z.array(code).min(1), ...term })).min(1),
});

export type Level = z.infer<typeof levelSchema>;
export type LoginGrant = z.infer<typeof loginGrantSchema>;
export type PermissionRow = z.infer<typeof permissionRowSchema>;
export type PermissionTable = z.infer<typeof permissionTableSchema>;
export type StaffPermissions = z.infer<typeof staffPermissionsSchema>;
export type MemberRoles = z.infer<typeof memberRolesSchema>;
export type ApprovalTerms = z.infer<typeof approvalTermsSchema>;

/** A table that gives each act the roles which may do it. */
export type RoleTable = Pick<StaffPermissions, "rows"> & {
  readonly roles: readonly { readonly code: string; readonly label: Localized }[];
};
