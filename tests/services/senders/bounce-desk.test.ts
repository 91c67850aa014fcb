import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { sealField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import { asAuth, asStaff } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import { findUndeliveredMail } from "@/lib/queries/member/undelivered-mail";
import { findBounce, listBounces } from "@/lib/queries/senders/staff-bounces";
import { insertFactor } from "@/lib/services/identity/factors/insert-factor";
import { verifyFactor } from "@/lib/services/identity/factors/verify-factor";
import { sendMail } from "@/lib/services/jobs/send-mail";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { recordBounce } from "@/lib/services/mail/record-bounce";
import { bounceLetter } from "@/lib/services/senders/bounce-letter";
import { handleBounce } from "@/lib/services/senders/handle-bounce";
import { ownerQuery, resetDatabase } from "../../support/database";
import { popplerThere, readPaper } from "../../support/read-paper";
import { addMember, addStaff, noon, publishSample, type TestMember } from "../staff/staff-world";

const note = "電話で確かめました";
let member: TestMember;
let mail: string;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  member = await addMember({ mail: "owner@example.com" });
  mail = "owner@example.com";
});

const actor = (role: AccountActor["role"] = "holder"): AccountActor => ({
  kind: "account",
  accountId: member.accountId,
  memberId: member.memberId,
  contractId: member.contractId,
  role,
  brand: "S",
  locale: "ja",
  sessionId: randomUUID(),
});

/** A mail to the member, or to one of its logins, that came back; its bounce's id. */
async function bounced(
  status = "5.1.1",
  wipeAfterSend = false,
  { to = mail, accountId = null as string | null } = {},
): Promise<string> {
  const data = { rows: [{ label: "受付番号", value: "M26-11-0001" }] };
  const mailId = await asStaff({ staffId: "test" }, (tx) =>
    queueMail(tx, {
      memberId: member.memberId,
      accountId,
      to,
      template: "contract-ended",
      locale: "ja",
      data,
      at: noon,
      wipeAfterSend,
    }),
  );
  expect(await recordBounce({ mailId, status, recipient: null }, noon)).toBe(true);
  const [row] = await ownerQuery<{ id: string }>("SELECT id::text AS id FROM mail_bounce WHERE mail_id = $1", [mailId]);
  return row?.id ?? "";
}
/** A mail address to which a login's codes go. */
const ownMethod = (accountId: string, address: string) =>
  asAuth(async (tx) => {
    const id = await insertFactor(tx, accountId, { method: "mail", mail: address }, noon);
    await verifyFactor(tx, accountId, id, noon);
  });
const changeAddress = (to: string | null) =>
  ownerQuery("UPDATE member SET contact_mail = $2 WHERE id = $1", [member.memberId, to]);
const mails = () =>
  ownerQuery<{ id: string; subject: string }>(
    "SELECT id::text AS id, subject FROM mail WHERE template = 'contract-ended' ORDER BY created_at, id",
  );
const audits = () =>
  ownerQuery<{ action: string; data: object }>("SELECT action, data FROM audit_entry WHERE action LIKE 'mail-bounce.%'");

describe("[JP-10] staff and a mail that came back", () => {
  it("see the oldest first, the address masked, and whether it is still the member's", async () => {
    const [{ actor: staff }, id] = [await addStaff("support", "s1"), await bounced()];
    const list = await listBounces(staff, "open", noon);
    expect(list).toMatchObject({
      permitted: true,
      open: 1,
      rows: [{ id, kind: "hard", address: "ow***@example.com", isStillUsed: true }],
    });
    expect(JSON.stringify({ ...list, rows: [] })).not.toContain(mail);
    await changeAddress("new@example.com");
    expect(await findBounce(staff, id, noon)).toMatchObject({ isStillUsed: false, mayHandle: true });
    expect(await findBounce(staff, randomUUID(), noon)).toBeNull();
    expect(await findBounce(staff, "x", noon)).toBeNull();
  });

  it("an auditor looks and does nothing; a role without the right learns who has it", async () => {
    const id = await bounced();
    const { actor: auditor } = await addStaff("auditor", "a1");
    expect(await findBounce(auditor, id, noon)).toMatchObject({ mayHandle: false });
    expect(await handleBounce(auditor, { bounceId: id, outcome: "reached", note }, noon)).toMatchObject({
      refusal: { kind: "role-not-permitted" },
    });
    expect(await bounceLetter(auditor, id, noon)).toBeNull();
    const { actor: catalogue } = await addStaff("catalogue", "c1");
    expect(await listBounces(catalogue, "open", noon)).toMatchObject({ permitted: false });
    expect(await findBounce(catalogue, id, noon)).toBeNull();
    expect(await audits()).toEqual([]);
  });

  it("of twenty who deal with it at once one does", async () => {
    const [{ actor: staff }, id] = [await addStaff("support", "s1"), await bounced()];
    const all = await Promise.all(
      Array.from({ length: 20 }, () => handleBounce(staff, { bounceId: id, outcome: "posted", note }, noon)),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await audits()).toMatchObject([{ action: "mail-bounce.posted", data: { address: "ow***@example.com" } }]);
    expect(await listBounces(staff, "handled", noon)).toMatchObject({ rows: [{ handled: { outcome: "posted", note } }] });
  });

  it("send the same words to the new address, once", async () => {
    const [{ actor: staff }, id] = [await addStaff("support", "s1"), await bounced()];
    await changeAddress("new@example.com");
    const again = () => handleBounce(staff, { bounceId: id, outcome: "resent", note }, noon);
    expect((await Promise.all([again(), again(), again()])).filter(({ ok }) => ok)).toHaveLength(1);
    const both = await mails();
    expect(both).toHaveLength(2);
    expect(new Set(both.map(({ subject }) => subject)).size).toBe(1);
    const sent: { to: string; text: string }[] = [];
    for (const one of both)
      await sendMail(one.id, { wipe: false }, { send: async ({ to, text }) => void sent.push({ to, text }) });
    expect(sent.map(({ to }) => to).sort()).toEqual(["new@example.com", "owner@example.com"]);
    expect(sent[0]?.text).toBe(sent[1]?.text);
  });

  it("send nothing again to an address that does not exist, nor a secret, nor where there is no address; nothing is left behind", async () => {
    const { actor: staff } = await addStaff("support", "s1");
    const again = async (id: string) => (await handleBounce(staff, { bounceId: id, outcome: "resent", note }, noon)).ok;
    expect(await again(await bounced())).toBe(false);
    await changeAddress("new@example.com");
    expect(await again(await bounced("5.1.1", true))).toBe(false);
    await changeAddress(null);
    expect(await again(await bounced())).toBe(false);
    expect(await mails()).toHaveLength(3);
    expect(await audits()).toEqual([]);
    expect(await listBounces(staff, "open", noon)).toMatchObject({ open: 3 });
  });

  it("send it again to the same address where the trouble passes", async () => {
    const [{ actor: staff }, id] = [await addStaff("support", "s1"), await bounced("4.2.2")];
    expect((await handleBounce(staff, { bounceId: id, outcome: "resent", note }, noon)).ok).toBe(true);
    expect(await mails()).toHaveLength(2);
  });

  it("never send what was written to one of the member's logins to the contact address, nor to another login; to its own, where the trouble passes", async () => {
    const { actor: staff } = await addStaff("support", "s1");
    const again = async (id: string) => (await handleBounce(staff, { bounceId: id, outcome: "resent", note }, noon)).ok;
    const colleague = { to: "colleague@example.com", accountId: member.accountId };
    await changeAddress("new@example.com");
    const gone = await bounced("5.1.1", false, colleague);
    const late = await bounced("4.2.2", false, colleague);
    expect(await again(gone)).toBe(false);
    expect(await again(late)).toBe(false);
    expect(await findBounce(staff, gone, noon)).toMatchObject({ toContact: false, resendTo: null });
    // The same login has had that address as a method all the time.
    await ownMethod(member.accountId, "Colleague@example.com");
    expect(await again(gone)).toBe(false);
    expect(await findBounce(staff, late, noon)).toMatchObject({ resendTo: "Colleague@example.com" });
    expect(await again(late)).toBe(true);
    // What names no login went to nobody's contact address, as an invitation does.
    expect(await again(await bounced("4.2.2", false, { to: "guest@example.com", accountId: null }))).toBe(false);
    expect(await mails()).toHaveLength(4);
  });

  it("what had gone to the contact address goes to the present one, though a login has another", async () => {
    const { actor: staff } = await addStaff("support", "s1");
    await ownMethod(member.accountId, "login@example.com");
    const id = await bounced("5.1.1", false, { accountId: member.accountId });
    await changeAddress("new@example.com");
    expect(await findBounce(staff, id, noon)).toMatchObject({ toContact: true, resendTo: "new@example.com" });
  });

  it.skipIf(!popplerThere)(
    "print it as a letter in the mail's own words, and the trail says so; never a secret, never without an address",
    async () => {
      const [{ actor: staff }, id, secret] = [await addStaff("support", "s1"), await bounced(), await bounced("5.1.1", true)];
      expect(await bounceLetter(staff, id, noon)).toBeNull();
      await ownerQuery("UPDATE member SET address_enc = $2 WHERE id = $1", [
        member.memberId,
        Buffer.from(sealField(memberPlace("address_enc", member.memberId), "〒100-0001 東京都千代田区千代田1-1")),
      ]);
      expect(await bounceLetter(staff, secret, noon)).toBeNull();
      expect(await bounceLetter(staff, "x", noon)).toBeNull();
      const letter = await bounceLetter(staff, id, noon);
      const text = await readPaper(letter?.paper ?? new Uint8Array());
      for (const words of ["千代田1-1", "見本 花子 様", "ご契約の解約を受け付けました", "M26-11-0001"])
        expect(text).toContain(words);
      expect(await audits()).toMatchObject([{ action: "mail-bounce.printed" }]);
    },
  );
});

describe("[JP-10] a member whose mail comes back", () => {
  it("is told at the first hard one, until another address is there", async () => {
    expect(await findUndeliveredMail(actor(), noon)).toBeNull();
    await bounced();
    expect(await findUndeliveredMail(actor(), noon)).toMatchObject({ address: mail });
    expect(await findUndeliveredMail(actor("admin"), noon)).toMatchObject({ address: mail });
    await changeAddress("Owner@Example.com");
    expect(await findUndeliveredMail(actor(), noon)).not.toBeNull();
    await changeAddress("new@example.com");
    expect(await findUndeliveredMail(actor(), noon)).toBeNull();
  });

  it("is told of passing trouble at the third", async () => {
    for (const expected of [null, null, { address: mail }]) {
      await bounced("4.2.2");
      const told = await findUndeliveredMail(actor(), noon);
      if (expected) expect(told).toMatchObject(expected);
      else expect(told).toBeNull();
    }
  });

  it("is told no more once staff know that it arrives; posting a letter does not make mail arrive", async () => {
    const [{ actor: staff }, first] = [await addStaff("support", "s1"), await bounced()];
    await handleBounce(staff, { bounceId: first, outcome: "posted", note }, noon);
    expect(await findUndeliveredMail(actor(), noon)).not.toBeNull();
    const second = await bounced();
    await handleBounce(staff, { bounceId: second, outcome: "reached", note }, noon);
    expect(await findUndeliveredMail(actor(), noon)).toBeNull();
  });

  it("a user of the contract is told nothing", async () => {
    await bounced();
    expect(await findUndeliveredMail(actor("user"), noon)).toBeNull();
  });
});
