import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { openField } from "@/lib/db/field-cipher";
import { asMember } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { memberClaims } from "@/lib/queries/claims/member-claims";
import { findStaffClaim, listStaffClaims } from "@/lib/queries/claims/staff-claims";
import { answerClaim } from "@/lib/services/claims/answer-claim";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { createStaff } from "@/lib/services/staff/create-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { ownerQuery, resetDatabase } from "../../support/database";
import { actorOf, addOption, cancelOption, openSampleContract, place, publishSample, registerId } from "../procedures/support";

const staff = async (role: string): Promise<StaffActor> => {
  const loginId = `claims-${role}`;
  await createStaff(
    {
      loginId,
      role,
      mail: `${loginId}@staff.example`,
      name: "受付",
      password: "Demo-pass-2026!",
      totpSecret: "JBSWY3DPEHPK3PXP",
    },
    on("2026-01-02"),
  );
  const [row] = await ownerQuery<{ id: string }>("SELECT id FROM staff WHERE login_id = $1", [loginId]);
  return { kind: "staff", staffId: row?.id ?? "", role, sessionId: "test" };
};

let support: StaffActor;
let auditor: StaffActor;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  support = await staff("support");
  auditor = await staff("auditor");
});

const on = (day: string) => Temporal.Instant.from(`${day}T12:00:00+09:00`);
const warranty = "equipment-warranty";
const claim = (damagedOn: string, option = warranty): ProcedureRequest => ({
  kind: "claim",
  input: { option, damagedOn, equipment: "ルーター X-1", description: "落として動かなくなりました。" },
});

/** A household that has the warranty since 16 June: the waiver runs to 31 July. */
async function household(): Promise<AccountActor> {
  const holder = await openSampleContract({ receivedAt: on("2026-05-10") });
  await place(holder, addOption(warranty), on("2026-06-16"));
  return holder;
}

const refusalOf = async (actor: AccountActor, request: ProcedureRequest, day: string) => {
  const saved = await saveDraft(actor, request, on(day));
  return saved.ok ? null : saved.refusal;
};

describe("[FB-20] a claim on the warranty", () => {
  it("is refused in the waiver, with the day from which it is possible", async () => {
    const holder = await household();
    const refusal = {
      kind: "claim-in-waiver",
      term: { rule: "FB-20" },
      facts: { waiverEndsOn: "2026-07-31", possibleFrom: "2026-08-01" },
    };
    expect(await refusalOf(holder, claim("2026-07-30"), "2026-07-31")).toMatchObject(refusal);
    const page = await memberClaims(holder, on("2026-07-31"));
    expect(page?.claimables).toMatchObject([{ code: warranty, cover: { ok: false, refusal } }]);
    expect(await refusalOf(holder, claim("2026-08-01"), "2026-08-01")).toBeNull();
  });

  it("covers damage from the end of the waiver to the day of the claim, no day before or after", async () => {
    const holder = await household();
    const day = { kind: "claim-day-not-covered", facts: { from: "2026-08-01", until: "2026-08-20" } };
    expect(await refusalOf(holder, claim("2026-07-31"), "2026-08-20")).toMatchObject(day);
    expect(await refusalOf(holder, claim("2026-08-21"), "2026-08-20")).toMatchObject(day);
    for (const damaged of ["2026-08-01", "2026-08-20"])
      expect(await refusalOf(holder, claim(damaged), "2026-08-20"), damaged).toBeNull();
  });

  it("needs the warranty, usable today: none, an ended one and what is no warranty are refused", async () => {
    const holder = await openSampleContract({ receivedAt: on("2026-05-10") });
    expect(await refusalOf(holder, claim("2026-08-10"), "2026-08-20")).toMatchObject({ kind: "not-held" });
    expect(await refusalOf(holder, claim("2026-08-10", "remote-support"), "2026-08-20")).toMatchObject({
      kind: "unknown-option",
    });
    await place(holder, addOption(warranty), on("2026-06-16"));
    await place(holder, cancelOption(warranty), on("2026-08-21"));
    expect(await refusalOf(holder, claim("2026-08-10"), "2026-08-31"), "usable to the month's end").toBeNull();
    expect(await refusalOf(holder, claim("2026-08-10"), "2026-09-01")).toMatchObject({ kind: "not-held" });
  });

  it("a new purchase begins a new waiver", async () => {
    const holder = await household();
    await place(holder, cancelOption(warranty), on("2026-08-10"));
    await place(holder, addOption(warranty), on("2026-09-02"));
    expect(await refusalOf(holder, claim("2026-09-03"), "2026-09-03")).toMatchObject({
      facts: { possibleFrom: "2026-11-01" },
    });
  });

  it("is answered once, with its reason, by mail and on the page; nobody else's member sees it", async () => {
    const [holder, stranger] = [await household(), await household()];
    await place(holder, registerId("claims-user"), on("2026-08-01"));
    await place(holder, claim("2026-08-05"), on("2026-08-10"));
    const listed = await listStaffClaims(support, on("2026-08-11"));
    const found = listed.permitted ? listed.rows.find((one) => one.memberId === holder.memberId) : undefined;
    expect(found).toMatchObject({ state: "received", equipment: "ルーター X-1", number: expect.stringMatching(/^M26-08-/) });
    const id = found?.id ?? "";
    const answer = (actor: StaffActor, verdict: "accepted" | "declined") =>
      answerClaim(actor, { claimId: id, verdict, answer: "写真を確かめました。" }, on("2026-08-12"));
    expect(await answer(auditor, "accepted")).toMatchObject({ ok: false, refusal: { kind: "role-not-permitted" } });
    const both = await Promise.all([answer(support, "declined"), answer(support, "accepted")]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { kind: "changed-by-another" } });
    const page = await memberClaims(holder, on("2026-08-13"));
    expect(page?.claims).toMatchObject([{ answer: "写真を確かめました。", answeredAt: expect.anything() }]);
    expect(page?.claims[0]?.state).not.toBe("received");
    const mails = await ownerQuery<{ id: string; body_enc: Buffer }>(
      "SELECT id, body_enc FROM mail WHERE member_id = $1 AND template = 'claim-answered'",
      [holder.memberId],
    );
    expect(mails).toHaveLength(1);
    for (const mail of mails) expect(openField(mailPlace("body_enc", mail.id), mail.body_enc)).toContain("写真を確かめました。");

    expect((await memberClaims(stranger, on("2026-08-13")))?.claims).toEqual([]);
    expect(await asMember(stranger, (tx) => tx.claim.count())).toBe(0);
    const user = await actorOf(holder, "claims-user", "user");
    expect((await memberClaims(user, on("2026-08-13")))?.claims, "a user ID sees its own").toEqual([]);
    expect(await findStaffClaim(support, "x", on("2026-08-13"))).toBeNull();
  });
});
