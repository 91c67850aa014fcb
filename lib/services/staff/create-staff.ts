import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { asAuth } from "@/lib/db/scope";
import { hashPassword } from "@/lib/services/identity/password";
import { foldStaffLoginId } from "./staff-login-id";
import { secretPlace } from "./staff-secret";

export type NewStaff = {
  readonly loginId: string;
  readonly name: string;
  readonly mail: string;
  readonly role: string;
  readonly password: string;
  /** Base32, at least 128 bits: what the authenticator app was given. */
  readonly totpSecret: string;
};

/** Adds a member of staff with password and authenticator secret; returns the new id. There is no page for it: the operator's set-up calls it. */
export async function createStaff(staff: NewStaff, at: Temporal.Instant): Promise<string> {
  const id = randomUUID();
  const hash = await hashPassword(staff.password);
  const createdAt = toInstantColumn(at);
  await asAuth(async (tx) => {
    await tx.staff.create({
      data: { id, loginId: foldStaffLoginId(staff.loginId), name: staff.name, mail: staff.mail, role: staff.role, createdAt },
    });
    await tx.staffCredential.create({
      data: { staffId: id, hash, secretEnc: sealField(secretPlace(id), staff.totpSecret), changedAt: createdAt },
    });
    await appendAudit(tx, {
      at,
      actor: { kind: "system", name: "set-up" },
      action: "staff.created",
      subject: { kind: "staff", id },
      memberId: null,
      data: { role: staff.role },
    });
  });
  return id;
}
