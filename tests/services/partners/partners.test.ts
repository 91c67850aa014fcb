import type { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { findProcedure } from "@/lib/queries/mypage/find-procedure";
import { getShell } from "@/lib/queries/mypage/get-shell";
import { findPartnerPage, listPartners } from "@/lib/queries/partners/partners-view";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { recordLineCancellation } from "@/lib/services/contracts/record-line-cancellation";
import { endPartnerApplications } from "@/lib/services/jobs/end-partner-applications";
import { tellPartner } from "@/lib/services/jobs/tell-partner";
import { openPartner } from "@/lib/services/partners/open-partner";
import { saveApplicationDraft } from "@/lib/services/partners/save-partner-draft";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { enterSecondLogin } from "@/lib/services/second-login/enter-second-login";
import { ownerQuery, resetDatabase } from "../../support/database";
import { actorOf, draft, later, noon, openSampleContract, place, publishSample, registerId, shown } from "../procedures/support";
import { type LoggedIn, loggedIn } from "../procedures/with-session";

const [video, club] = ["minato-theatre", "minato-club"];
const apply: ProcedureRequest = { kind: "apply-partner", input: { partner: video, agreed: true } };
const cancel: ProcedureRequest = { kind: "cancel-partner", input: { partner: video } };

const enter = (actor: LoggedIn, at = noon) =>
  enterSecondLogin(actor, { customerNumber: actor.customerNumber, password: "Demo-pass-2026!" }, at);

async function entered(): Promise<LoggedIn> {
  const actor = await loggedIn();
  expect((await enter(actor)).ok).toBe(true);
  return actor;
}

const applications = (actor: AccountActor) =>
  ownerQuery<{ id: string; told: boolean; cancelled: boolean }>(
    `SELECT id, told_at IS NOT NULL AS told, cancelled_on IS NOT NULL AS cancelled FROM partner_application
     WHERE contract_id = $1 ORDER BY applied_on, id`,
    [actor.contractId],
  );

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

describe("[FB-07] the services of partners stand behind the second login", () => {
  it("show, apply, confirm, place and open nothing before it, and nothing in another session", async () => {
    const actor = await loggedIn();
    expect((await listPartners(actor, noon))?.partners).toBeNull();
    expect((await findPartnerPage(actor, video, noon))?.view).toBeNull();
    for (const tried of [await saveApplicationDraft(actor, video, noon), await openPartner(actor, club, noon)])
      expect(tried).toMatchObject({ ok: false, refusal: { kind: "second-login-needed", term: { rule: "FB-07" } } });
    expect(await applications(actor)).toEqual([]);
    await enter(actor);
    expect((await listPartners(actor, noon))?.partners?.map(({ code, state }) => [code, state])).toEqual([
      [club, "no-application"],
      [video, "not-applied"],
    ]);
    expect((await listPartners({ ...actor, sessionId: crypto.randomUUID() }, noon))?.partners).toBeNull();
  });

  it("ends with its ten minutes, also in the middle of an application, and goes on where it was", async () => {
    const actor = await entered();
    const draftId = await draft(actor, apply, later(9));
    const { shownHash } = await shown(actor, "apply-partner", draftId, later(9));
    expect(await confirmProcedure(actor, "apply-partner", draftId, later(10))).toMatchObject({ state: "refused" });
    const request = { kind: "apply-partner", draftId, shownHash, confirmed: true } as const;
    expect(await placeProcedure(actor, request, later(10))).toMatchObject({ refusal: { kind: "second-login-needed" } });
    expect(await applications(actor)).toEqual([]);
    await enter(actor, later(11));
    expect((await placeProcedure(actor, request, later(12)))?.ok).toBe(true);
  });

  it("[FB-05] is no way for an administrator or a user ID: neither link nor page nor act, and the refusal says who can", async () => {
    const holder = await entered();
    await place(holder, registerId("partner-admin", "admin"), later(1));
    await place(holder, registerId("partner-user"), later(2));
    for (const [id, role] of [
      ["partner-admin", "admin"],
      ["partner-user", "user"],
    ] as const) {
      const actor = await loggedIn(await actorOf(holder, id, role));
      expect((await getShell(actor, later(3))).may.partners).toBe(false);
      expect((await enter({ ...actor, customerNumber: holder.customerNumber }, later(3))).ok, "the second login").toBe(false);
      const refused = { refusal: { kind: "role-not-permitted", term: { rule: "FB-05" }, facts: { roles: "holder" } } };
      expect((await listPartners(actor, later(3)))?.allowed).toMatchObject(refused);
      expect((await findPartnerPage(actor, video, later(3)))?.view).toBeNull();
      expect(await saveApplicationDraft(actor, video, later(3))).toMatchObject(refused);
      expect(await saveDraft(actor, cancel, later(3))).toMatchObject(refused);
      expect(await openPartner(actor, club, later(3))).toMatchObject(refused);
    }
    expect((await getShell(holder, later(3))).may.partners).toBe(true);
  });
});

describe("[FB-05] the video service", () => {
  it("is applied for once, told to the partner by a job, and shown with its day and in the history", async () => {
    const actor = await entered();
    const draftId = await draft(actor, apply);
    const { shownHash } = await shown(actor, "apply-partner", draftId);
    const request = { kind: "apply-partner", draftId, shownHash, confirmed: true } as const;
    const [first, second] = await Promise.all([placeProcedure(actor, request, noon), placeProcedure(actor, request, noon)]);
    expect(first).toEqual(second);
    expect(await applications(actor)).toMatchObject([{ told: false, cancelled: false }]);
    const page = await findPartnerPage(actor, video, noon);
    expect(page?.view).toMatchObject({
      state: "applied",
      apply: { refusal: { kind: "partner-applied" } },
      opening: { ok: true },
    });
    expect(page?.view?.since?.toString()).toBe("2026-11-21");
    expect(await saveApplicationDraft(actor, video, noon)).toMatchObject({ refusal: { kind: "partner-applied" } });
    const line = first?.ok ? (await findProcedure(actor, first.value.id, noon))?.line : null;
    expect(line?.subject.option?.ja).toBe("みなとシアター");
    const [mail] = await ownerQuery<{ n: number }>(
      "SELECT count(*)::int AS n FROM mail WHERE member_id = $1 AND template = 'partner-applied'",
      [actor.memberId],
    );
    expect(mail?.n).toBe(1);
  });

  it("is cancelled once, can't be opened afterwards, and can be applied for again", async () => {
    const actor = await entered();
    expect(await saveDraft(actor, cancel, noon)).toMatchObject({ refusal: { kind: "partner-not-applied" } });
    await place(actor, apply);
    await place(actor, cancel, later(1));
    expect((await findPartnerPage(actor, video, later(2)))?.view?.state).toBe("cancelled");
    expect(await openPartner(actor, video, later(2))).toMatchObject({ refusal: { kind: "partner-not-applied" } });
    expect(await saveDraft(actor, cancel, later(2))).toMatchObject({ refusal: { kind: "partner-not-applied" } });
    await place(actor, apply, later(3));
    expect((await findPartnerPage(actor, video, later(4)))?.view).toMatchObject({ state: "applied", applications: [{}, {}] });
  });

  it("[FB-27] isn't applied for while the line's cancellation runs, but can be cancelled", async () => {
    const actor = await entered();
    await place(actor, apply);
    await recordLineCancellation({ kind: "system", name: "test" }, actor, later(1));
    expect((await findPartnerPage(actor, video, later(2)))?.view?.cancel.ok).toBe(true);
    await place(actor, cancel, later(2));
    expect(await saveApplicationDraft(actor, video, later(3))).toMatchObject({
      refusal: { kind: "contract-cancelling", facts: { endsOn: "2026-11-30" } },
    });
  });

  it("[FB-27] ends with the line's last day, once, and its partner is told; another's, and one cancelled before, stay as they are", async () => {
    const [actor, stranger, early] = [await entered(), await entered(), await entered()];
    for (const one of [actor, stranger, early]) await place(one, apply);
    await place(early, cancel, later(1));
    const today = dateInJapan(await now());
    const endLines = (on: Temporal.PlainDate) =>
      ownerQuery("UPDATE contract SET ends_on = $1 WHERE id IN ($2, $3)", [on.toString(), actor.contractId, early.contractId]);
    await endLines(today);
    expect(await endPartnerApplications(), "on the last day it still runs").toBe(0);
    await ownerQuery("UPDATE partner_application SET applied_on = $1 WHERE contract_id = $2", ["2026-01-05", actor.contractId]);
    const last = today.subtract({ days: 1 });
    await endLines(last);
    expect(await endPartnerApplications()).toBe(1);
    expect(await endPartnerApplications()).toBe(0);
    const [ended] = await ownerQuery<{ id: string; on: string }>(
      "SELECT id, cancelled_on::text AS on FROM partner_application WHERE contract_id = $1",
      [actor.contractId],
    );
    expect(ended?.on).toBe(last.toString());
    expect(await applications(stranger)).toMatchObject([{ cancelled: false }]);
    const queued = await ownerQuery<{ payload: { applicationId: string } }>(
      `SELECT p.payload FROM graphile_worker._private_jobs p JOIN graphile_worker._private_tasks t ON t.id = p.task_id
       WHERE t.identifier = 'tell-partner' AND p.payload->>'applicationId' = $1`,
      [ended?.id],
    );
    expect(queued, "the application and its end").toHaveLength(2);
  });

  it("[FB-27] applied for after the day on which a letter ends the line, it ends on its own day", async () => {
    const actor = await entered();
    await place(actor, apply);
    await ownerQuery("UPDATE contract SET ends_on = '2026-05-10' WHERE id = $1", [actor.contractId]);
    expect(await endPartnerApplications()).toBe(1);
    const dates = await ownerQuery("SELECT cancelled_on = applied_on AS same FROM partner_application WHERE contract_id = $1", [
      actor.contractId,
    ]);
    expect(dates).toEqual([{ same: true }]);
  });

  it("of one member is not there for another, and a service that needs no application takes none", async () => {
    const [actor, stranger] = [await entered(), await entered()];
    await place(actor, apply);
    expect((await findPartnerPage(stranger, video, noon))?.view?.state).toBe("not-applied");
    expect(await findPartnerPage(actor, "nothing", noon)).toBeNull();
    expect(await saveApplicationDraft(actor, club, noon)).toMatchObject({ refusal: { kind: "partner-unknown" } });
    const business = await openSampleContract({ brand: "U" });
    expect((await listPartners(business, noon))?.allowed.ok).toBe(true);
  });
});

describe("word to the partner", () => {
  it("is the whole state, so that order and repetition do no harm; a failure is tried again", async () => {
    const actor = await entered();
    await place(actor, apply);
    await place(actor, cancel, later(1));
    const [row] = await applications(actor);
    if (!row) throw new Error("no application");
    const failing = async () => {
      throw new Error("the partner answered 503");
    };
    await expect(tellPartner(row.id, failing)).rejects.toThrow("503");
    expect(await applications(actor)).toMatchObject([{ told: false }]);
    const sent: string[] = [];
    const send = async (_desk: unknown, token: string) => void sent.push(token);
    await tellPartner(row.id, send);
    await tellPartner(row.id, send);
    expect(sent).toHaveLength(1);
    const claims = JSON.parse(Buffer.from(sent[0]?.split(".")[1] ?? "", "base64url").toString("utf8"));
    expect(claims).toMatchObject({ aud: video, application: { state: "cancelled", id: row.id } });
    expect(JSON.stringify(claims)).not.toMatch(/shiken|太郎|2026000000|試験/);
    expect(await applications(actor)).toMatchObject([{ told: true }]);
  });
});
