import { beforeEach, describe, expect, it } from "vitest";
import { findCountersign } from "@/lib/queries/staff/find-countersign";
import { listCountersigns } from "@/lib/queries/staff/list-countersigns";
import { askForCertificate } from "@/lib/services/certificates/ask-for-certificate";
import { draftCertificate } from "@/lib/services/certificates/draft-certificate";
import { issueCertificate } from "@/lib/services/certificates/issue-certificate";
import { printCertificate } from "@/lib/services/certificates/print-certificate";
import { decideCountersign } from "@/lib/services/staff/countersign/decide-countersign";
import { withdrawCountersign } from "@/lib/services/staff/countersign/withdraw-countersign";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "../staff/staff-world";
import { approve, ask, draft, logIn, renewal, secretsOf, setAddress } from "./support";

let manager: TestStaff;
let colleague: TestStaff;
let support: TestStaff;
let who: TestMember;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  manager = await addStaff("admin", "cert-manager");
  colleague = await addStaff("admin", "cert-colleague");
  support = await addStaff("support", "cert-support");
  who = await addMember();
  await logIn(who, noon);
  await setAddress(who, "〒105-0001 東京都港区見本町1-2-3");
});

/** All that opens the login. */
const login = () =>
  ownerQuery(
    `SELECT c.hash, c.first, a.epoch, v.code_hash, (SELECT count(*)::int FROM factor f WHERE f.verified_at IS NOT NULL) AS factors,
       (SELECT count(*)::int FROM session s WHERE s.ended_at IS NULL) AS sessions
     FROM account a JOIN credential c ON c.account_id = a.id JOIN activation_code v ON v.account_id = a.id`,
  );
const stateOf = async (id: string) =>
  (await ownerQuery<{ state: string }>("SELECT state FROM countersign WHERE id = $1", [id]))[0]?.state;
const no = (kind: string) => ({ ok: false, refusal: { kind } });

async function paperBy({ id }: TestStaff, days: number) {
  await ownerQuery(
    `INSERT INTO paper_change (id, form_key, member_id, staff_id, received_on, paper_number, fields, before_enc, after_enc, at)
     VALUES (gen_random_uuid(), gen_random_uuid(), $1, $2, '2026-11-01', 'P-1', 'birthOn', '\\x00', '\\x00', $3)`,
    [who.memberId, id, noon.subtract({ hours: days * 24 }).toString()],
  );
}

describe("one administrator alone", () => {
  it("[CL-10] gets nothing that opens a login: asking makes no password, no code and no paper, and tells the owner", async () => {
    const before = await login();
    const id = (await ask(manager, who, {}, noon)) ?? "";
    expect(await login()).toEqual(before);
    expect(await ownerQuery("SELECT 1 FROM certificate")).toEqual([]);
    expect(await ownerQuery("SELECT 1 FROM mail WHERE template = 'certificate-asked'")).toHaveLength(2);
    expect(await approve(manager, id, noon)).toMatchObject(no("second-person-needed"));
    expect(await login()).toEqual(before);
  });

  it("[CL-10] can't go round by the way of a first certificate", async () => {
    const entered = await draft(manager, who, { renewal }, noon);
    const before = await login();
    for (const way of [entered, { ...entered, renewal: null }])
      expect(await issueCertificate(manager.actor, who.memberId, way, noon)).toMatchObject(no("changed-since-shown"));
    expect(await login()).toEqual(before);
  });

  it("[CL-10] the database refuses a certificate without an approval, and one in the name of whoever asked", async () => {
    const id = (await ask(manager, who, {}, noon)) ?? "";
    const insert = (countersign: string | null, staffId: string) =>
      ownerQuery(
        `INSERT INTO certificate (id, form_key, member_id, contract_id, account_id, staff_id, edition, delivery, reason, channel, checks,
           issued_at, expires_at, countersign_id)
         VALUES (gen_random_uuid(), gen_random_uuid(), $1, $2, $3, $4, 9, 'post', 'x', 'post', '[]', now(), now(), $5)`,
        [who.memberId, who.contractId, who.accountId, staffId, countersign],
      );
    await expect(insert(null, colleague.id)).rejects.toThrow(/second person/);
    await expect(insert(id, manager.id)).rejects.toThrow(/foreign key/);
    await expect(
      ownerQuery(
        "UPDATE countersign SET state = 'approved', decided_by = requested_by, decided_at = now(), decision_reason = 'x' WHERE id = $1",
        [id],
      ),
    ).rejects.toThrow(/check constraint/);
  });
});

describe("four eyes on another certificate", () => {
  it("[CL-10] whoever approves makes and prints it; whoever asked never gets the paper", async () => {
    const id = (await ask(manager, who, {}, noon)) ?? "";
    const done = await approve(support, id, noon);
    const certificateId = done.ok ? (done.value.certificateId ?? "") : "";
    expect(await secretsOf(certificateId)).not.toBeNull();
    const asked = { memberId: who.memberId, certificateId };
    expect(await printCertificate(manager.actor, asked, noon)).toBeNull();
    expect(await printCertificate(support.actor, asked, noon)).not.toBeNull();
    const view = await findCountersign(support.actor, id, noon);
    expect(view).toMatchObject({ state: "approved", certificateId, requested: { isOwn: false } });
    expect(await findCountersign(manager.actor, id, noon)).toMatchObject({ certificateId: null, requested: { isOwn: true } });
  });

  it("[CL-10] of ten who decide at once one does, and the login begins anew once", async () => {
    const id = (await ask(manager, who, {}, noon)) ?? "";
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => approve(index % 2 === 0 ? colleague : support, id, noon)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const other of answers) if (!other.ok) expect(other).toMatchObject(no("changed-by-another"));
    expect(await ownerQuery("SELECT 1 FROM certificate")).toHaveLength(1);
  });

  it("[CL-10] approval and withdrawal at once: one of the two", async () => {
    const id = (await ask(manager, who, {}, noon)) ?? "";
    const [approved, withdrawn] = await Promise.all([approve(colleague, id, noon), withdrawCountersign(manager.actor, id, noon)]);
    expect([approved.ok, withdrawn.ok].filter(Boolean)).toHaveLength(1);
    expect(await ownerQuery("SELECT 1 FROM certificate")).toHaveLength(approved.ok ? 1 : 0);
  });

  it("[JP-10] the same form ten times asks once; a second request waits for the first", async () => {
    const once = await draft(manager, who, { renewal }, noon);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => askForCertificate(manager.actor, who.memberId, once, noon)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const other = await draft(colleague, who, { renewal }, noon);
    expect(await askForCertificate(colleague.actor, who.memberId, other, noon)).toMatchObject(no("countersign-open-already"));
    expect(await ownerQuery("SELECT 1 FROM mail WHERE template = 'certificate-asked'")).toHaveLength(2);
  });

  it("[CL-10] refused with a reason, nothing happens; only whoever asked withdraws", async () => {
    const before = await login();
    const id = (await ask(manager, who, {}, noon)) ?? "";
    expect(await withdrawCountersign(colleague.actor, id, noon)).toMatchObject(no("changed-by-another"));
    const refused = { countersignId: id, approved: false, reason: "声が違うため" };
    expect((await decideCountersign(support.actor, refused, noon)).ok).toBe(true);
    expect(await stateOf(id)).toBe("refused");
    expect(await login()).toEqual(before);
    expect((await ask(manager, who, {}, noon)) !== id).toBe(true);
  });

  it.each(["billing", "catalogue", "auditor"])("[CL-10] %s decides nothing", async (role) => {
    const id = (await ask(manager, who, {}, noon)) ?? "";
    const other = await addStaff(role, `other-${role}`);
    expect(await approve(other, id, noon)).toMatchObject(no("role-not-permitted"));
    expect((await listCountersigns(other.actor, "open", noon)).permitted).toBe(role === "auditor");
  });

  it("[CL-10] what was asked for is no more once the login or its address changed, or the check is of long ago", async () => {
    const id = (await ask(manager, who, { delivery: "post" }, noon)) ?? "";
    expect(await approve(colleague, id, noon.add({ hours: 30 * 24 + 1 }))).toMatchObject(no("changed-since-shown"));
    await setAddress(who, "〒530-0001 大阪府大阪市北区9-9-9");
    expect(await approve(colleague, id, noon)).toMatchObject(no("changed-since-shown"));
    await setAddress(who, "〒105-0001 東京都港区見本町1-2-3");
    await ownerQuery("UPDATE credential SET first = true");
    await ownerQuery("UPDATE activation_code SET used_at = NULL");
    expect(await approve(colleague, id, noon)).toMatchObject(no("changed-since-shown"));
    expect(await ownerQuery("SELECT 1 FROM certificate")).toEqual([]);
    expect(await stateOf(id)).toBe("requested");
  });

  it("[CL-10] the paper goes to the address that was approved, whatever happens before it is printed", async () => {
    const done = await approve(support, (await ask(manager, who, { delivery: "post" }, noon)) ?? "", noon);
    await setAddress(who, "〒530-0001 大阪府大阪市北区9-9-9");
    const sealed = await secretsOf(done.ok ? (done.value.certificateId ?? "") : "");
    expect(sealed?.address).toContain("東京都港区");
  });

  it("[CL-10] whoever entered something of the member from paper lately neither asks nor approves", async () => {
    await paperBy(manager, 30);
    const entry = { contractId: who.contractId, delivery: "handed-over", renewal } as const;
    expect(await draftCertificate(manager.actor, who.memberId, entry, noon)).toMatchObject(no("second-person-needed"));
    const id = (await ask(colleague, who, {}, noon)) ?? "";
    expect(await approve(manager, id, noon)).toMatchObject(no("second-person-needed"));
    expect((await approve(manager, id, noon.add({ milliseconds: 1 }))).ok).toBe(true);
  });
});
