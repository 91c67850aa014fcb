import { beforeAll, describe, expect, it } from "vitest";
import { asMember } from "@/lib/db/scope";
import { memberGuides, refusedForAll } from "@/lib/queries/guides/member-guides";
import { sendGuides } from "@/lib/services/guides/send-guides";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { ownerQuery, resetDatabase } from "../../support/database";
import { actorOf, addOption, draft, place, publishSample, registerId, shown } from "../procedures/support";
import { address, household, mailsOf, on, refusalOf, request, staff, takeBack } from "./support";

let support: StaffActor;

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  support = await staff("support");
});

describe("[FB-28] a request for guides on paper", () => {
  it("is kept once, told by mail without an address, and stands on the page", async () => {
    const holder = await household();
    const draftId = await draft(holder, request("start", "mail"), on("2026-11-22"));
    const { shownHash, document } = await shown(holder, "request-guides", draftId, on("2026-11-22"));
    expect(document.effects?.chips.map(({ clause }) => clause)).toEqual(["第14条3項", "第14条4項"]);
    const submit = () =>
      placeProcedure(holder, { kind: "request-guides", draftId, shownHash, confirmed: true }, on("2026-11-22"));
    const both = await Promise.all([submit(), submit()]);
    for (const one of both) expect(one).toMatchObject({ ok: true });
    const page = await memberGuides(holder, on("2026-11-22", "13:00"));
    expect(page?.view?.waiting).toHaveLength(1);
    expect(page?.view?.waiting[0]?.guides.map((guide) => guide.ja)).toEqual(["メールご利用ガイド", "はじめてのご利用ガイド"]);
    expect(page?.view?.address).toBe(address);
    const [mail, ...more] = await mailsOf(holder, "guides-requested");
    expect(more).toEqual([]);
    expect(mail).toContain("はじめてのご利用ガイド");
    expect(mail).not.toContain("見本町");
    const kept = await ownerQuery<{ text: string; facts: unknown }>("SELECT text, facts FROM confirmation WHERE member_id = $1", [
      holder.memberId,
    ]);
    expect(JSON.stringify(kept), "the sealed address stays sealed").not.toContain("見本町");
  });

  it("of one guide only one runs; another guide, and after the sending the same, can be requested", async () => {
    const holder = await household();
    const id = await place(holder, request("start"), on("2026-11-20"));
    expect(await refusalOf(holder, request("mail", "start"))).toMatchObject({
      kind: "guide-requested",
      term: { rule: "FB-28", clause: "fibre#第14条4項" },
      facts: { nameJa: "はじめてのご利用ガイド", requestedOn: "2026-11-20" },
    });
    expect(await refusalOf(holder, request("mail"))).toBeNull();
    expect(await sendGuides(support, { requests: [id] }, on("2026-11-21"))).toMatchObject({ ok: true, value: { sent: 1 } });
    expect(await refusalOf(holder, request("start"))).toBeNull();
  });

  it("two browsers: the second of two drafts of the same guide is refused and changes nothing", async () => {
    const holder = await household();
    const at = on("2026-11-22");
    const drafts = [await draft(holder, request("start"), at), await draft(holder, request("start"), at)] as const;
    const hashes = [
      (await shown(holder, "request-guides", drafts[0], at)).shownHash,
      (await shown(holder, "request-guides", drafts[1], at)).shownHash,
    ] as const;
    const submit = (n: 0 | 1) =>
      placeProcedure(holder, { kind: "request-guides", draftId: drafts[n], shownHash: hashes[n], confirmed: true }, at);
    const both = await Promise.all([submit(0), submit(1)]);
    expect(both.filter((one) => one?.ok)).toHaveLength(1);
    expect(both.find((one) => !one?.ok)).toMatchObject({ refusal: { kind: "guide-requested" } });
    expect((await memberGuides(holder, at))?.view?.waiting).toHaveLength(1);
  });

  it("the database itself keeps a second running request of a guide out", async () => {
    const holder = await household();
    const id = await place(holder, request("start"), on("2026-11-20"));
    const other = await place(holder, request("mail"), on("2026-11-20"));
    const again = ownerQuery(
      `INSERT INTO guide_request (id, member_id, contract_id, account_id, procedure_id, guide_code, requested_on, created_at)
       SELECT gen_random_uuid(), member_id, contract_id, account_id, $2, guide_code, requested_on, created_at
       FROM guide_request WHERE procedure_id = $1`,
      [id, other],
    );
    await expect(again).rejects.toThrow(/guide_request_once/);
  });

  it("without a registered address it is refused, with the way to register one", async () => {
    const holder = await household({ withAddress: false });
    expect(await refusalOf(holder, request("start"))).toMatchObject({ kind: "address-missing", term: { rule: "FB-28" } });
    const view = (await memberGuides(holder, on("2026-11-22")))?.view;
    expect(view && refusedForAll(view)).toMatchObject({ kind: "address-missing" });
  });

  it("a forged guide, and one of an option that isn't held, are refused; held, it is offered", async () => {
    const holder = await household();
    for (const guide of ["nothing", "constructor", "warranty"])
      expect(await refusalOf(holder, request(guide)), guide).toMatchObject({ kind: "guide-not-offered" });
    await place(holder, addOption("equipment-warranty"), on("2026-11-01"));
    expect(await refusalOf(holder, request("warranty"))).toBeNull();
    await expect(saveDraft(holder, request("start", "start"), on("2026-11-22"))).rejects.toThrow();
    await expect(saveDraft(holder, request(), on("2026-11-22"))).rejects.toThrow();
  });

  it("[FB-05] a user ID may not: the page has the rule and nothing else, and the act refuses", async () => {
    const holder = await household();
    await place(holder, registerId("guides-user"), on("2026-11-01"));
    await place(holder, registerId("guides-admin", "admin"), on("2026-11-01"));
    const user = await actorOf(holder, "guides-user", "user");
    const id = await place(holder, request("start"), on("2026-11-20"));
    const refusal = { kind: "role-not-permitted", term: { rule: "FB-05" } };
    expect(await refusalOf(user, request("mail"))).toMatchObject(refusal);
    expect(await refusalOf(user, takeBack(id))).toMatchObject(refusal);
    expect(await memberGuides(user, on("2026-11-22"))).toMatchObject({ allowed: { ok: false, refusal }, view: null });
    expect(await refusalOf(await actorOf(holder, "guides-admin", "admin"), request("mail"))).toBeNull();
  });
});

describe("[FB-28] taking a request back", () => {
  it("is possible until it is sent, all of its guides at once, and the guide is free again", async () => {
    const holder = await household();
    const id = await place(holder, request("start", "terms"), on("2026-11-20"));
    await place(holder, takeBack(id), on("2026-11-21"));
    const view = (await memberGuides(holder, on("2026-11-22")))?.view;
    expect(view?.waiting).toEqual([]);
    expect(view?.past).toMatchObject([
      { id, state: "withdrawn", guides: [{ en: "Getting started" }, { en: "Terms on paper (Japanese)" }] },
    ]);
    expect(await mailsOf(holder, "guides-withdrawn")).toHaveLength(1);
    expect(await refusalOf(holder, takeBack(id))).toMatchObject({ kind: "guide-request-closed", term: { rule: "FB-28" } });
    expect(await refusalOf(holder, request("start"))).toBeNull();
    expect(await sendGuides(support, { requests: [id] }, on("2026-11-22"))).toMatchObject({ ok: false });
  });

  it("once staff sent it, what was confirmed on an older page is refused", async () => {
    const holder = await household();
    const id = await place(holder, request("start"), on("2026-11-20"));
    const at = on("2026-11-21");
    const draftId = await draft(holder, takeBack(id), at);
    const { shownHash } = await shown(holder, "withdraw-guides", draftId, at);
    await sendGuides(support, { requests: [id] }, at);
    const placed = await placeProcedure(holder, { kind: "withdraw-guides", draftId, shownHash, confirmed: true }, at);
    expect(placed).toMatchObject({ ok: false, refusal: { kind: "guide-request-closed" } });
    expect((await memberGuides(holder, at))?.view?.past).toMatchObject([{ state: "sent" }]);
  });

  it("nobody takes back another member's: not by the act, not in the database", async () => {
    const [holder, stranger] = [await household(), await household()];
    const id = await place(holder, request("start"), on("2026-11-20"));
    expect(await refusalOf(stranger, takeBack(id))).toMatchObject({ kind: "guide-request-closed" });
    const forged = { state: "withdrawn", closedAt: new Date("2026-11-22T00:00:00Z") };
    const changed = await asMember(stranger, (tx) => tx.guideRequest.updateMany({ where: { procedureId: id }, data: forged }));
    expect(changed.count).toBe(0);
    const sent = asMember(holder, (tx) =>
      tx.guideRequest.updateMany({ where: { procedureId: id }, data: { ...forged, state: "sent" } }),
    );
    await expect(sent, "a member can't send").rejects.toThrow();
  });
});
