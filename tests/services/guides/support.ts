import { Temporal } from "temporal-polyfill";
import { openField, sealField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { createStaff } from "@/lib/services/staff/create-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { ownerQuery } from "../../support/database";
import { openSampleContract } from "../procedures/support";

export const on = (day: string, time = "12:00") => Temporal.Instant.from(`${day}T${time}:00+09:00`);
export const address = "東京都港区見本町1-2-3 見本マンション 405";
export const request = (...guides: string[]): ProcedureRequest => ({ kind: "request-guides", input: { guides } });
export const takeBack = (id: string): ProcedureRequest => ({ kind: "withdraw-guides", input: { request: id } });

export async function staff(role: string): Promise<StaffActor> {
  const loginId = `guides-${role}`;
  const totpSecret = "JBSWY3DPEHPK3PXP";
  const member = { loginId, role, mail: `${loginId}@staff.example`, name: "受付", password: "Demo-pass-2026!", totpSecret };
  await createStaff(member, on("2026-01-02"));
  const [row] = await ownerQuery<{ id: string }>("SELECT id FROM staff WHERE login_id = $1", [loginId]);
  return { kind: "staff", staffId: row?.id ?? "", role, sessionId: "test" };
}

export async function household({ withAddress = true } = {}): Promise<AccountActor> {
  const holder = await openSampleContract({ receivedAt: on("2026-05-10") });
  if (withAddress)
    await ownerQuery("UPDATE member SET address_enc = $2 WHERE id = $1", [
      holder.memberId,
      sealField(memberPlace("address_enc", holder.memberId), address),
    ]);
  return holder;
}

export const refusalOf = async (actor: AccountActor, asked: ProcedureRequest, at = on("2026-11-22")) => {
  const saved = await saveDraft(actor, asked, at);
  return saved.ok ? null : saved.refusal;
};

export async function mailsOf(holder: AccountActor, template: string): Promise<string[]> {
  const rows = await ownerQuery<{ id: string; body_enc: Buffer }>(
    "SELECT id, body_enc FROM mail WHERE member_id = $1 AND template = $2 ORDER BY created_at",
    [holder.memberId, template],
  );
  return rows.map((row) => openField(mailPlace("body_enc", row.id), row.body_enc));
}
