import { beforeAll, describe, expect, it } from "vitest";
import { openContract } from "@/lib/services/contracts/open-contract";
import { recordLineCancellation } from "@/lib/services/contracts/record-line-cancellation";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addOption, noon, openSampleContract, place, publishSample, setUp } from "../procedures/support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const person = {
  kind: "person",
  familyName: "試験",
  givenName: "次郎",
  familyKana: "シケン",
  givenKana: "ジロウ",
  contactMail: null,
  phone: null,
  locale: "ja",
} as const;
const asked = {
  member: person,
  product: "fibre-lan",
  brand: "S",
  customerNumber: "20260000009999",
  firstPassword: "Demo-pass-2026!",
  receivedAt: noon,
};

describe("[FB-38] opening a contract", () => {
  it("writes member, contract with its first events and the holder's login, all or nothing", async () => {
    const opened = await openContract(setUp, asked);
    expect(opened.ok && opened.value.activationCode).toMatch(/^[0-9A-Z]{4}-/);
    const [row] = await ownerQuery(
      "SELECT c.brand, c.event_count, c.starts_on::text AS starts, a.login_id, g.role FROM contract c JOIN account_grant g ON g.contract_id = c.id JOIN account a ON a.id = g.account_id WHERE c.customer_number = '20260000009999'",
    );
    expect(row).toEqual({ brand: "S", event_count: 2, starts: "2026-11-21", login_id: "20260000009999", role: "holder" });
    const [before] = await ownerQuery<{ n: string }>("SELECT count(*) AS n FROM member");
    await expect(openContract(setUp, asked)).rejects.toThrow();
    const unknown = await openContract(setUp, { ...asked, product: "no-such", customerNumber: "20260000009998" });
    expect(unknown.ok ? null : unknown.refusal.kind).toBe("unknown-product");
    const [after] = await ownerQuery<{ n: string }>("SELECT count(*) AS n FROM member");
    expect(after).toEqual(before);
  });

  it("gives a member a second contract", async () => {
    const first = await openSampleContract();
    const second = await openContract(setUp, { ...asked, member: { id: first.memberId }, customerNumber: "20260000009997" });
    expect(second.ok && second.value.memberId).toBe(first.memberId);
  });
});

describe("[FB-27] a cancellation of the line, entered by staff", () => {
  it("ends with the month, refuses additions meanwhile, and is entered once", async () => {
    const actor = await openSampleContract();
    const recorded = await recordLineCancellation(setUp, actor, noon);
    expect(recorded?.ok && recorded.value.endsOn?.toString()).toBe("2026-11-30");
    const saved = await saveDraft(actor, addOption("remote-support"), noon);
    expect(saved.ok ? null : saved.refusal).toMatchObject({ kind: "contract-cancelling", term: { rule: "FB-27" } });
    const again = await recordLineCancellation(setUp, actor, noon);
    expect(again && !again.ok && again.refusal.kind).toBe("already-applied");
    expect(await recordLineCancellation(setUp, { ...actor, memberId: (await openSampleContract()).memberId }, noon)).toBeNull();
  });

  it("ends every option with it", async () => {
    const actor = await openSampleContract();
    await place(actor, addOption("remote-support"));
    const recorded = await recordLineCancellation(setUp, actor, noon);
    expect(recorded?.ok).toBe(true);
    const rows = await ownerQuery("SELECT ends_on::text AS ends FROM contract_option WHERE contract_id = $1", [actor.contractId]);
    expect(rows).toEqual([{ ends: "2026-11-30" }]);
  });
});
