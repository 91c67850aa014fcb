import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/domain/permission";
import { findApproval } from "@/lib/queries/approval/find-approval";
import { approveRequest } from "@/lib/services/approval/approve-request";
import { expireRequests } from "@/lib/services/approval/expire-requests";
import { returnRequest } from "@/lib/services/approval/return-request";
import { withdrawRequest } from "@/lib/services/approval/withdraw-request";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { ownerQuery, resetDatabase } from "../../support/database";
import { steppedUp } from "../../support/stepped-up";
import { draft, later, noon, publishSample, shown } from "../procedures/support";
import { ask, openCompany, setSwitch, standing, support, word } from "./support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

async function ready(twoAbove: number | null = null) {
  const company = await openCompany();
  const [first, second] = company.admins;
  if (!first || !second) throw new Error("two");
  await setSwitch(company, true, twoAbove);
  const requestId = await ask(company.holder);
  const view = await findApproval(first, requestId, noon);
  if (view?.now.state !== "ready") throw new Error("not ready");
  const { shownHash } = view.now;
  const press = (actor: MemberActor, at = noon) => approveRequest(actor, { requestId, shownHash }, at).then(word);
  return { company, first, second, requestId, press };
}

const answersOf = (requestId: string) =>
  ownerQuery<{ account_id: string }>("SELECT account_id FROM approval_decision WHERE request_id = $1", [requestId]);

describe("at the same moment", () => {
  it("[SECURITY] ten approvals of one account are one, and place nothing where two are needed", async () => {
    const { first, requestId, press } = await ready(0);
    const words = await Promise.all(Array.from({ length: 10 }, () => press(first)));
    expect(new Set(words)).toEqual(new Set(["open"]));
    expect(await standing(requestId)).toEqual({ request: "open", procedure: "requested", events: 0, answers: 1 });
  });

  it("[SECURITY] two last approvals place it once", async () => {
    const { first, second, requestId, press } = await ready();
    const words = await Promise.all([press(first), press(second), press(first), press(second)]);
    expect(words.filter((one) => one === "approved").length).toBe(2);
    expect(words.filter((one) => one === "approval-closed").length).toBe(2);
    expect(await standing(requestId)).toEqual({ request: "approved", procedure: "placed", events: 1, answers: 1 });
    const [count] = await ownerQuery<{ n: number }>(
      "SELECT count(*)::int AS n FROM confirmation c JOIN approval_request r ON r.procedure_id = c.procedure_id WHERE r.id = $1",
      [requestId],
    );
    expect(count?.n).toBe(1);
  });

  it("[BZ-13] both approvals that are needed place it once, whoever comes first", async () => {
    const { first, second, requestId, press } = await ready(0);
    const words = (await Promise.all([press(first), press(second)])).sort();
    expect(words).toEqual(["approved", "open"]);
    expect(await standing(requestId)).toEqual({ request: "approved", procedure: "placed", events: 1, answers: 2 });
  });

  it("[SECURITY] of an approval and a withdrawal one wins, and what is placed is what won", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { company, first, requestId, press } = await ready();
      const acts = [() => press(first), () => withdrawRequest(company.holder, requestId, noon)];
      if (round % 2) acts.reverse();
      await Promise.all(acts.map((act) => act()));
      const stands = await standing(requestId);
      expect(["approved placed 1 1", "withdrawn requested 0 0"]).toContain(
        `${stands.request} ${stands.procedure} ${stands.events} ${stands.answers}`,
      );
    }
  });

  it("[SECURITY] of an approval and the end of its time one wins", async () => {
    const over = Temporal.Instant.from("2026-12-05T15:00:00Z");
    for (let round = 0; round < 4; round += 1) {
      const { first, requestId, press } = await ready();
      await Promise.all([press(first), expireRequests(over)]);
      const stands = await standing(requestId);
      expect(["approved placed 1", "expired requested 0"]).toContain(`${stands.request} ${stands.procedure} ${stands.events}`);
    }
  });

  it("[SECURITY] of an approval and a return one wins, and the loser leaves no answer", async () => {
    const { first, second, requestId, press } = await ready();
    await Promise.all([press(first), returnRequest(second, { requestId, reason: "不要" }, noon)]);
    const stands = await standing(requestId);
    expect(["approved", "refused"]).toContain(stands.request);
    const [answer] = await answersOf(requestId);
    expect(answer?.account_id).toBe(stands.request === "approved" ? first.accountId : second.accountId);
    expect(stands.answers).toBe(1);
  });

  it("[BZ-13] a switch that is turned on while something is asked for takes it or lets it through, never both", async () => {
    const company = await openCompany();
    const draftId = await draft(company.holder, support);
    const { shownHash } = await shown(company.holder, "add-option", draftId);
    const by = await steppedUp(company.holder, noon);
    const [, placed] = await Promise.all([
      setSwitch(company, true),
      placeProcedure(by, { kind: "add-option", draftId, shownHash, confirmed: true }, later(1)),
    ]);
    const [row] = await ownerQuery<{ status: string; requests: number }>(
      "SELECT status, (SELECT count(*)::int FROM approval_request r WHERE r.procedure_id = p.id) AS requests FROM procedure p WHERE id = $1",
      [draftId],
    );
    expect(placed?.ok).toBe(true);
    expect([
      { status: "placed", requests: 0 },
      { status: "requested", requests: 1 },
    ]).toContainEqual(row);
  });
});
