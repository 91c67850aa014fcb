import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { openField, sealField } from "@/lib/db/field-cipher";
import { memberChangePlace, memberPlace } from "@/lib/db/field-places";
import { asStaff } from "@/lib/db/scope";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { applyReset } from "@/lib/services/staff/factor-reset/apply-reset";
import { decideFactorReset } from "@/lib/services/staff/factor-reset/decide-factor-reset";
import { requestFactorReset } from "@/lib/services/staff/factor-reset/request-factor-reset";
import type { ResetDraft } from "@/lib/services/staff/factor-reset/reset-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "./staff-world";

/** When a reset that was approved at noon takes effect. */
export const later = noon.add({ hours: 24 });

export type ResetWorld = { readonly sato: TestStaff; readonly suzuki: TestStaff; readonly member: TestMember };

/** Two of the desk, and a member whose login has a second factor. */
export async function resetWorld(): Promise<ResetWorld> {
  await resetDatabase();
  await publishSample();
  return {
    sato: await addStaff("support", "sato", "佐藤"),
    suzuki: await addStaff("support", "suzuki", "鈴木"),
    member: await addMember({ mail: "owner@example.com" }),
  };
}

export const draft = (changes: Partial<ResetDraft> = {}): ResetDraft => ({
  formKey: randomUUID(),
  channel: "telephone",
  asked: [
    { question: "name", result: "match" },
    { question: "phone-last-4", result: "match" },
  ],
  note: "",
  reason: "スマートフォンを失くしたとの電話があったため",
  delivery: "mail",
  ...changes,
});

export async function request({ sato, member }: ResetWorld, changes: Partial<ResetDraft> = {}): Promise<string> {
  const asked = await requestFactorReset(sato.actor, member.accountId, draft(changes), noon);
  if (!asked.ok || !asked.value.resetId) throw new Error(JSON.stringify(asked));
  return asked.value.resetId;
}

export const approve = ({ actor }: TestStaff, resetId: string) =>
  decideFactorReset(actor, { resetId, approved: true, reason: "本人と確かめられたため", shown: "requested" }, noon);

export const apply = ({ actor }: TestStaff, resetId: string, at = later) =>
  asStaff(actor, async (tx) => applyReset(tx, resetId, (await operatorAt(tx, at)).identity, at));

export async function setPost({ memberId }: TestMember, address: string): Promise<void> {
  const sealed = Buffer.from(sealField(memberPlace("address_enc", memberId), address));
  await ownerQuery("UPDATE member SET address_enc = $2 WHERE id = $1", [memberId, sealed]);
}

/** The member, or staff who approved a report, put something else on record. */
export async function changeBy(
  member: TestMember,
  fields: string,
  { by, before = {}, at = noon }: { by?: TestStaff; before?: Record<string, string | null>; at?: Temporal.Instant } = {},
): Promise<void> {
  const id = randomUUID();
  const sealed = (column: "before_enc" | "after_enc") =>
    Buffer.from(sealField(memberChangePlace(column, id), JSON.stringify(before)));
  await ownerQuery(
    "INSERT INTO member_change (id, member_id, account_id, staff_id, fields, before_enc, after_enc, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    [
      id,
      member.memberId,
      by ? null : member.accountId,
      by?.id ?? null,
      fields,
      sealed("before_enc"),
      sealed("after_enc"),
      at.toString(),
    ],
  );
}

export const stateOf = async (resetId: string) =>
  (await ownerQuery<{ state: string }>("SELECT state FROM factor_reset WHERE id = $1", [resetId]))[0]?.state;

export const count = async (sql: string) => (await ownerQuery(sql)).length;

/** The mails of a template with their texts, by address. */
export async function mailsOf(template: string): Promise<Map<string, string>> {
  const rows = await ownerQuery<{ id: string; to_enc: Buffer; body_enc: Buffer }>(
    "SELECT id, to_enc, body_enc FROM mail WHERE template = $1",
    [template],
  );
  return new Map(
    rows.map((row) => [
      openField(mailPlace("to_enc", row.id), row.to_enc),
      openField(mailPlace("body_enc", row.id), row.body_enc),
    ]),
  );
}
