import { z } from "zod";
import { localizedSchema } from "../localized";
import { channelSchema } from "./cancellation";
import { code, term } from "./term";

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

/** What staff may do, by role. */
export const staffPermissionsSchema = z.strictObject({
  roles: z.array(z.strictObject({ code, label: localizedSchema })).min(1),
  rows: z.array(z.strictObject({ code, label: localizedSchema, roles: z.array(code).min(1), ...term })).min(1),
});

export type Level = z.infer<typeof levelSchema>;
export type LoginGrant = z.infer<typeof loginGrantSchema>;
export type PermissionRow = z.infer<typeof permissionRowSchema>;
export type PermissionTable = z.infer<typeof permissionTableSchema>;
export type StaffPermissions = z.infer<typeof staffPermissionsSchema>;
