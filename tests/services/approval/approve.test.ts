import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { openField, sealField } from "@/lib/db/field-cipher";
import { factorPlace } from "@/lib/db/field-places";
import type { MemberActor } from "@/lib/domain/permission";
import { findApproval } from "@/lib/queries/approval/find-approval";
import { findOwnRequest } from "@/lib/queries/approval/own-requests";
import { listProcedures } from "@/lib/queries/mypage/list-procedures";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { approveRequest } from "@/lib/services/approval/approve-request";
import { returnRequest } from "@/lib/services/approval/return-request";
import { withdrawRequest } from "@/lib/services/approval/withdraw-request";
import { ownerQuery, resetDatabase } from "../../support/database";
import { steppedUp } from "../../support/stepped-up";
import { mailsTo } from "../people/support";
import { actorOf, later, noon, place, publishSample, registerId } from "../procedures/support";
import { approve, ask, mailOf, openAdmin, openCompany, outcomes, setSwitch, standing, support, twoAdmins, word } from "./support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const day = (iso: string) => Temporal.Instant.from(`${iso}T03:00:00Z`);

/** Lets the codes of one account go to another's address, and answers the way back. */
async function sameMailbox(one: MemberActor, other: MemberActor): Promise<() => Promise<void>> {
  const factorOf = async ({ accountId }: MemberActor) => {
    const [row] = await ownerQuery<{ id: string; destination_enc: Buffer }>(
      "SELECT id, destination_enc FROM factor WHERE account_id = $1 AND method = 'mail'",
      [accountId],
    );
    if (!row) throw new Error("no address");
    return row;
  };
  const [mine, theirs] = [await factorOf(one), await factorOf(other)];
  const write = async (bytes: Uint8Array) => {
    await ownerQuery("UPDATE factor SET destination_enc = $2 WHERE id = $1", [mine.id, bytes]);
  };
  const address = openField(factorPlace("destination_enc", theirs.id), theirs.destination_enc);
  await write(sealField(factorPlace("destination_enc", mine.id), address.toUpperCase()));
  return () => write(mine.destination_enc);
}

describe("an approval", () => {
  it("[BZ-13] places the request as whoever asked: log, proof, mail and trail with the approver's name", async () => {
    const company = await openCompany();
    const { first } = twoAdmins(company);
    await setSwitch(company, true);
    const requestId = await ask(company.holder);
    expect(await approve(first, requestId)).toBe("approved");
    expect(await standing(requestId)).toMatchObject({ request: "approved", procedure: "placed", events: 1, answers: 1 });
    const { lines } = await listProcedures(company.holder, noon);
    expect(lines.map(({ kind }) => kind)).toEqual(["add-option"]);
    const completed = await findCompleted(company.holder, "add-option", lines[0]?.id ?? "", noon);
    expect(completed?.number).toMatch(/^M26-11-\d{4}$/);
    const [entry] = await ownerQuery<{ actor_id: string; data: Record<string, string> }>(
      "SELECT actor_id, data FROM audit_entry WHERE subject_id = $1 AND action = 'procedure.add-option'",
      [lines[0]?.id],
    );
    expect(entry).toMatchObject({ actor_id: company.holder.accountId, data: { approvedBy: first.accountId } });
    expect((await outcomes(company))[0]).toContain("承認され");
    const templates = (await mailsTo(await mailOf(company))).map(({ template }) => template);
    expect(templates.length, "the completion mail as ever, and the outcome").toBe(2);
    const view = await findApproval(first, requestId, later(1));
    expect(view?.now).toMatchObject({ state: "closed", text: completed?.text });
  });

  it("[BZ-13] moves on with the days of the month, and is another content in the next month", async () => {
    const company = await openCompany();
    const { first } = twoAdmins(company);
    await setSwitch(company, true);
    const inTime = await ask(company.holder);
    expect(await approve(first, inTime, day("2026-11-27"))).toBe("approved");
    const other = await openCompany();
    const boss = twoAdmins(other).first;
    await setSwitch(other, true);
    const late = await ask(other.holder);
    expect((await findApproval(boss, late, day("2026-12-01")))?.now.state).toBe("changed");
    expect(await approve(boss, late, day("2026-12-01"))).toBe("changed");
    expect(await standing(late)).toEqual({ request: "changed", procedure: "requested", events: 0, answers: 0 });
    expect((await outcomes(other))[0]).toContain("もう一度申請");
    expect(await approve(boss, late, day("2026-12-01").add({ minutes: 1 }))).toBe("approval-closed");
    expect(await ask(other.holder, support, day("2026-12-02")), "and is asked for anew").toBeTruthy();
  });

  it("[SECURITY] is of what was shown: with another hash it is not given, and without a proof neither", async () => {
    const company = await openCompany();
    const { first } = twoAdmins(company);
    await setSwitch(company, true);
    const requestId = await ask(company.holder);
    const proved = await steppedUp(first, noon);
    expect(word(await approveRequest(proved, { requestId, shownHash: "0".repeat(64) }, noon))).toBe("changed-since-shown");
    const view = await findApproval(first, requestId, noon);
    const shownHash = view?.now.state === "ready" ? view.now.shownHash : "";
    const bare = await steppedUp(first, null);
    expect(word(await approveRequest(bare, { requestId, shownHash }, noon))).toBe("step-up-needed");
    expect(await standing(requestId)).toMatchObject({ request: "open", answers: 0 });
    expect(word(await approveRequest(proved, { requestId, shownHash }, noon))).toBe("approved");
    expect(word(await approveRequest(proved, { requestId, shownHash }, later(1))), "again is the same").toBe("approved");
  });

  it("[SECURITY] is given by nobody of another member, and by no role without the right, on any path", async () => {
    const [company, stranger] = [await openCompany(), await openCompany()];
    await setSwitch(company, true);
    const requestId = await ask(company.holder);
    const act = { requestId, shownHash: "x" };
    expect(await approveRequest(twoAdmins(stranger).first, act, noon)).toBeNull();
    expect(await returnRequest(twoAdmins(stranger).first, { requestId, reason: "x" }, noon)).toBeNull();
    const user = await openAdmin(company.memberId, "user");
    expect(word(await approveRequest(user, act, noon))).toBe("role-not-permitted");
    const { first } = twoAdmins(company);
    await ownerQuery("UPDATE account_grant SET ended_at = now() WHERE account_id = $1", [first.accountId]);
    expect(word(await approveRequest(first, act, noon)), "removed a moment ago").toBe("changed-by-another");
    expect(await approveRequest(first, { requestId: "x", shownHash: "x" }, noon)).toBeNull();
  });

  it("[BZ-13] is decided again as whoever asked: a login that lost the contract or the right gets nothing through", async () => {
    const company = await openCompany();
    const { first } = twoAdmins(company);
    const loginId = `worker-${company.memberId.slice(0, 6)}`;
    await place(company.holder, registerId(loginId, "admin"));
    const worker = await actorOf(company.holder, loginId, "admin");
    await setSwitch(company, true);
    const requestId = await ask(worker);
    await ownerQuery("UPDATE account_grant SET role = 'user' WHERE account_id = $1", [worker.accountId]);
    expect((await findApproval(first, requestId, noon))?.now).toMatchObject({ refusal: { kind: "role-not-permitted" } });
    expect(await approve(first, requestId)).toBe("role-not-permitted");
    await ownerQuery("UPDATE account_grant SET ended_at = now() WHERE account_id = $1", [worker.accountId]);
    expect(await approve(first, requestId)).toBe("approval-requester-gone");
    expect(await standing(requestId)).toMatchObject({ request: "open", events: 0 });
    expect(await returnRequest(first, { requestId, reason: "退職のため" }, noon)).toEqual({ ok: true, value: { id: requestId } });
  });
});

describe("two approvals", () => {
  it("[BZ-13] are needed above the amount only: that very amount needs one", async () => {
    const company = await openCompany();
    await setSwitch(company, true, 0);
    const requestId = await ask(company.holder);
    const { amount } = (await findOwnRequest(company.holder, requestId, noon))?.request ?? {};
    await withdrawRequest(company.holder, requestId, noon);
    await setSwitch(company, true, Number(amount), later(1));
    const exactly = await ask(company.holder, support, later(1));
    expect((await findOwnRequest(company.holder, exactly, later(1)))?.request.needed).toBe(1);
    await withdrawRequest(company.holder, exactly, later(1));
    await setSwitch(company, true, Number(amount) - 1, later(2));
    const above = await ask(company.holder, support, later(2));
    expect((await findOwnRequest(company.holder, above, later(2)))?.request.needed).toBe(2);
  });

  it("[BZ-13] come from two accounts and two mail addresses; the first alone places nothing", async () => {
    const company = await openCompany(3);
    const [first, second, third] = company.admins;
    if (!first || !second || !third) throw new Error("three");
    await setSwitch(company, true, 0);
    const requestId = await ask(company.holder);
    expect(await approve(first, requestId)).toBe("open");
    expect(await standing(requestId)).toMatchObject({ request: "open", procedure: "requested", events: 0, answers: 1 });
    expect(await approve(first, requestId), "the same account again changes nothing").toBe("open");
    const back = await sameMailbox(second, first);
    expect(await approve(second, requestId), "another account of the same mailbox").toBe("approval-same-person");
    await back();
    expect(await approve(second, requestId)).toBe("approved");
    expect(await standing(requestId)).toMatchObject({ request: "approved", procedure: "placed", events: 1, answers: 2 });
    expect(await approve(third, requestId)).toBe("approval-closed");
  });

  it("[BZ-13] stay as many as were asked for when the switch changes meanwhile", async () => {
    const company = await openCompany();
    const { first, second } = twoAdmins(company);
    await setSwitch(company, true, 0);
    const requestId = await ask(company.holder);
    await setSwitch(company, false, null, later(1));
    expect(await approve(first, requestId, later(2))).toBe("open");
    expect(await approve(second, requestId, later(2))).toBe("approved");
  });

  it("[BZ-13] don't count an approval of somebody who has lost the right since", async () => {
    const company = await openCompany(3);
    const [first, second, third] = company.admins;
    if (!first || !second || !third) throw new Error("three");
    await setSwitch(company, true, 0);
    const requestId = await ask(company.holder);
    expect(await approve(first, requestId)).toBe("open");
    await ownerQuery("UPDATE account_grant SET ended_at = now() WHERE account_id = $1", [first.accountId]);
    expect(await approve(second, requestId)).toBe("open");
    expect(await approve(third, requestId)).toBe("approved");
  });
});
