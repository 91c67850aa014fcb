import { beforeAll, describe, expect, it } from "vitest";
import { asMember } from "@/lib/db/scope";
import { findApproval } from "@/lib/queries/approval/find-approval";
import { findOwnRequest, listOwnRequests } from "@/lib/queries/approval/own-requests";
import { listProcedures } from "@/lib/queries/mypage/list-procedures";
import { getMemberShell } from "@/lib/queries/mypage/member-shell";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { withdrawRequest } from "@/lib/services/approval/withdraw-request";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { ownerQuery, resetDatabase } from "../../support/database";
import { mailsTo } from "../people/support";
import { draft, later, noon, publishSample } from "../procedures/support";
import { ask, listed, openAdmin, openCompany, send, setSwitch, standing, support } from "./support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

describe("what is asked for", () => {
  it("[BZ-13] is placed at once as long as nobody has switched approval on", async () => {
    const company = await openCompany();
    const { answer } = await send(company.holder, support);
    expect(answer).toMatchObject({ ok: true });
    expect(answer?.ok && answer.value.requestId).toBeUndefined();
  });

  it("[BZ-13] becomes a request that counts for nothing: no number of its own, no event, no order", async () => {
    const company = await openCompany();
    await setSwitch(company, true);
    const { answer, draftId, asked } = await send(company.holder, support);
    if (!answer?.ok || !answer.value.requestId) throw new Error(JSON.stringify(answer));
    const { requestId } = answer.value;
    expect(await standing(requestId)).toEqual({ request: "open", procedure: "requested", events: 0, answers: 0 });
    expect((await listProcedures(company.holder, noon)).total).toBe(0);
    expect(await placeProcedure(company.holder, asked, later(1)), "a double submit is the same request").toEqual(answer);
    expect(await confirmProcedure(company.holder, "add-option", draftId, later(1))).toMatchObject({
      state: "requested",
      requestId,
    });
    const [line] = await listOwnRequests(company.holder, noon);
    expect(line).toMatchObject({ id: requestId, state: "open", needed: 1, number: expect.stringMatching(/^M26-11-\d{4}$/) });
    expect(line?.expiresAt.toString(), "the fourteenth day after, to its end in Japan").toBe("2026-12-05T15:00:00Z");
    const trail = await ownerQuery("SELECT action FROM audit_entry WHERE subject_id = $1", [requestId]);
    expect(trail).toEqual([{ action: "approval.requested" }]);
  });

  it("[BZ-13] is mailed to everybody who may approve it, and counted in their menu", async () => {
    const company = await openCompany(2);
    await openAdmin(company.memberId, "user");
    await setSwitch(company, true);
    const requestId = await ask(company.holder);
    const logins = await ownerQuery<{ login_id: string; role: string }>(
      "SELECT a.login_id, g.role FROM account a JOIN account_grant g ON g.account_id = a.id WHERE g.member_id = $1 AND g.contract_id IS NULL",
      [company.memberId],
    );
    for (const { login_id, role } of logins) {
      const mails = (await mailsTo(`${login_id}@example.com`)).filter(({ template }) => template === "approval-asked");
      expect(mails.length, role).toBe(role === "admin" ? 1 : 0);
      if (role === "admin") expect(mails[0]?.text).toContain(`/mypage/approvals/${requestId}`);
    }
    const [first] = company.admins;
    if (!first) throw new Error("nobody");
    expect((await getMemberShell(first, noon)).approvals).toBe(1);
  });

  it("[BZ-13] can't be asked for twice at a time, in whatever role or race, and says which one is open", async () => {
    const company = await openCompany();
    await setSwitch(company, true);
    const drafts = await Promise.all([1, 2, 3, 4].map(() => draft(company.holder, support)));
    const shown = await confirmProcedure(company.holder, "add-option", drafts[0] ?? "", noon);
    if (shown?.state !== "ready") throw new Error("not ready");
    expect(shown.approval).toMatchObject({ needed: 1, approvers: 2 });
    const answers = await Promise.all(
      drafts.map((draftId) =>
        placeProcedure(company.holder, { kind: "add-option", draftId, shownHash: shown.shownHash, confirmed: true }, noon),
      ),
    );
    const words = answers.map((one) => (one?.ok ? "asked" : (one?.refusal.kind ?? "not there"))).sort();
    expect(words).toEqual(["approval-open-already", "approval-open-already", "approval-open-already", "asked"]);
    const again = await confirmProcedure(company.holder, "add-option", await draft(company.holder, support), later(1));
    const [open] = await listOwnRequests(company.holder, noon);
    expect(again).toMatchObject({ state: "refused", refusal: { kind: "approval-open-already", facts: { request: open?.id } } });
  });

  it("[BZ-13] may be asked for again once the time of the first is over, which is told then", async () => {
    const company = await openCompany();
    await setSwitch(company, true);
    const first = await ask(company.holder);
    const after = noon.add({ hours: 24 * 15 });
    expect((await findOwnRequest(company.holder, first, after))?.request.state).toBe("expired");
    const second = await ask(company.holder, support, after);
    expect(await standing(first)).toMatchObject({ request: "expired" });
    expect(await standing(second)).toMatchObject({ request: "open" });
  });

  it("[BZ-13] is withdrawn by the login that asked, once, and by nobody else", async () => {
    const company = await openCompany();
    const stranger = await openCompany();
    await setSwitch(company, true);
    const requestId = await ask(company.holder);
    expect(await withdrawRequest(stranger.holder, requestId, noon)).toBeNull();
    expect(await withdrawRequest(company.holder, "x", noon)).toBeNull();
    expect(await withdrawRequest(company.holder, requestId, noon)).toEqual({ ok: true, value: { id: requestId } });
    expect(await withdrawRequest(company.holder, requestId, later(1)), "again").toEqual({ ok: true, value: { id: requestId } });
    expect(await standing(requestId)).toMatchObject({ request: "withdrawn", procedure: "requested", events: 0 });
    expect(await ask(company.holder), "and then asked for again").toBeTruthy();
  });
});

describe("who sees a request", () => {
  it("[SECURITY] nobody of another member, no role without the right, nobody whose contracts don't have it", async () => {
    const [company, stranger] = [await openCompany(), await openCompany()];
    await setSwitch(company, true);
    const requestId = await ask(company.holder);
    const [admin, foreign] = [company.admins[0], stranger.admins[0]];
    if (!admin || !foreign) throw new Error("nobody");
    expect((await findApproval(admin, requestId, noon))?.request.id).toBe(requestId);
    expect(await findApproval(foreign, requestId, noon)).toBeNull();
    expect(await findOwnRequest(stranger.holder, requestId, noon)).toBeNull();
    expect((await listed(foreign, "all"))?.lines).toEqual([]);
    const user = await openAdmin(company.memberId, "user");
    expect(await findApproval(user, requestId, noon)).toBeNull();
    expect(await listed(user, "all")).toBeNull();
    const [grant] = await ownerQuery<{ id: string }>("SELECT id FROM account_grant WHERE account_id = $1", [user.accountId]);
    const bounded = { ...user, boundedBy: grant?.id ?? "" };
    expect(await asMember(bounded, (tx) => tx.approvalRequest.count()), "row security below the query").toBe(0);
  });

  it("[SECURITY] keeps answers and settings as they were written, and a closed request closed", async () => {
    const company = await openCompany();
    await setSwitch(company, true);
    const requestId = await ask(company.holder);
    await withdrawRequest(company.holder, requestId, noon);
    const change = (statement: string) =>
      ownerQuery(statement).then(
        () => "changed",
        () => "refused",
      );
    expect(await change("UPDATE approval_setting SET is_on = false")).toBe("refused");
    expect(await change("DELETE FROM approval_decision")).toBe(
      (await ownerQuery("SELECT 1 FROM approval_decision")).length > 0 ? "refused" : "changed",
    );
    expect(await change("UPDATE approval_request SET state = 'open', closed_at = NULL WHERE state <> 'open'")).toBe("refused");
  });
});
