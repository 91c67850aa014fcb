import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { openField, sealField } from "@/lib/db/field-cipher";
import { memberPhonePlace, memberPlace } from "@/lib/db/field-places";
import type { MemberActor } from "@/lib/domain/permission";
import { openContract } from "@/lib/services/contracts/open-contract";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { ownerQuery } from "../../support/database";
import { noon } from "../staff/staff-world";

let count = 0;

export type World = { readonly actor: MemberActor; readonly memberNumber: string; readonly mail: string };

/** A registered corporation with the login of its administrator. */
export async function addCorporation(given: { company?: string; mail?: string; role?: string } = {}): Promise<World> {
  count += 1;
  const [memberId, accountId, sessionId] = [randomUUID(), randomUUID(), randomUUID()];
  const memberNumber = `T${String(count).padStart(7, "0")}`;
  const mail = given.mail ?? `kaisha${count}@shiken.example`;
  const sealed = (text: string, place: Parameters<typeof sealField>[0]) => Buffer.from(sealField(place, text));
  await ownerQuery(
    `INSERT INTO member (id, number, kind, company, corporate_number, family_name, given_name, family_kana, given_kana, contact_mail, phone_enc,
       address_enc, locale, created_at)
     VALUES ($1, $2, 'corporate', $3, '5020001071491', '見本', '太郎', 'ミホン', 'タロウ', $4, $5, $6, 'ja', $7)`,
    [
      memberId,
      memberNumber,
      given.company ?? "株式会社みほん",
      mail,
      sealed("03-0000-0001", memberPhonePlace(memberId)),
      sealed("〒105-0001 東京都港区見本町1-2-3", memberPlace("address_enc", memberId)),
      noon.subtract({ hours: 24 * 100 }).toString(),
    ],
  );
  await ownerQuery(
    `INSERT INTO account (id, login_id, kind, brand, family_name, given_name, family_kana, given_kana, user_name, locale, created_at)
     VALUES ($1, $2, 'member-id', '', '見本', '太郎', 'ミホン', 'タロウ', '太郎', 'ja', $3)`,
    [accountId, `kaisha${count}`, noon.toString()],
  );
  await addGrant(accountId, memberId, given.role ?? "admin", sessionId);
  const role = given.role ?? "admin";
  const actor = { kind: "account", accountId, memberId, contractId: null, role, brand: "", locale: "ja", sessionId } as const;
  return { actor, memberNumber, mail };
}

/** Lets a login work for a member, with an open session that has just proved itself. */
export async function addGrant(
  accountId: string,
  memberId: string,
  role: string,
  sessionId: string = randomUUID(),
): Promise<void> {
  const grantId = randomUUID();
  await ownerQuery("INSERT INTO account_grant (id, account_id, member_id, role, created_at) VALUES ($1, $2, $3, $4, $5)", [
    grantId,
    accountId,
    memberId,
    role,
    noon.toString(),
  ]);
  await ownerQuery(
    `INSERT INTO session (id, token_hash, account_id, grant_id, brand, epoch, device, created_at, last_seen_at, stepped_up_at, expires_at)
     VALUES ($1, $2, $3, $4, '', 1, 'Test browser', $5, $5, $5, $6)`,
    [sessionId, randomUUID(), accountId, grantId, noon.toString(), noon.add({ hours: 12 }).toString()],
  );
}

/** The session has proved itself at that time; null: never. */
export const provedAt = ({ actor }: World, at: Temporal.Instant | null) =>
  ownerQuery("UPDATE session SET stepped_up_at = $2 WHERE id = $1", [actor.sessionId, at?.toString() ?? null]);

/** A contract whose terms ask for reports of changes; `endsOn` as it would be after a cancellation. */
export async function addReportedContract(
  { actor }: World,
  endsOn: string | null = null,
  product = "inventory-lite",
): Promise<string> {
  count += 1;
  const opened = await openContract(
    { kind: "system", name: "test" },
    {
      member: { id: actor.memberId },
      product,
      brand: "S",
      customerNumber: `3000000000${String(count).padStart(4, "0")}`,
      firstPassword: "First-password-1",
      receivedAt: noon.subtract({ hours: 24 * 20 }),
    },
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const { contractId } = opened.value;
  if (endsOn) await ownerQuery("UPDATE contract SET ends_on = $2 WHERE id = $1", [contractId, endsOn]);
  return contractId;
}

export async function mailsOf(memberId: string): Promise<{ template: string; to: string; text: string }[]> {
  const rows = await ownerQuery<{ id: string; template: string; to_enc: Buffer; body_enc: Buffer }>(
    "SELECT * FROM mail WHERE member_id = $1 ORDER BY created_at, id",
    [memberId],
  );
  return rows.map(({ id, template, to_enc, body_enc }) => ({
    template,
    to: openField(mailPlace("to_enc", id), to_enc),
    text: openField(mailPlace("body_enc", id), body_enc),
  }));
}

export const actionsOf = async (memberId: string): Promise<string[]> =>
  (await ownerQuery<{ action: string }>("SELECT action FROM audit_entry WHERE member_id = $1 ORDER BY id", [memberId])).map(
    ({ action }) => action,
  );

export const later = (minutes: number): Temporal.Instant => noon.add({ minutes });

/** The smallest files that are what they are. */
export const pdf = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
export const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  Buffer.from("IHDR"),
  Buffer.alloc(13),
]);
