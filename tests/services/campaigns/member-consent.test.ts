import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { findMemberConsent } from "@/lib/queries/campaigns/consent-view";
import { setConsent } from "@/lib/services/campaigns/set-consent";
import { ownerQuery, resetDatabase } from "../../support/database";
import { addCorporation } from "../member-information/world";
import { publishSample } from "../procedures/support";
import { noon } from "../staff/staff-world";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const wordsOf = (memberId: string) =>
  ownerQuery<{ given: boolean }>("SELECT given FROM campaign_consent WHERE member_id = $1 ORDER BY seq", [memberId]);

describe("[JP-16] consent of who logs in for a whole member", () => {
  it("can be given and taken back at any time, each with its record", async () => {
    const { actor } = await addCorporation();
    const first = await setConsent(actor, { on: true, since: "" }, noon);
    expect(first).toMatchObject({ ok: true });
    expect(await setConsent(actor, { on: false, since: first.ok ? first.value.seq : "" }, noon)).toMatchObject({ ok: true });
    const view = (await findMemberConsent(actor, noon))?.view;
    expect(view).toMatchObject({ given: false, hasAddress: true });
    expect(view?.history.map(({ given, source }) => [given, source])).toEqual([
      [false, "mypage"],
      [true, "mypage"],
    ]);
  });

  it("twenty at once of one form record one word, and all have its answer", async () => {
    const { actor } = await addCorporation();
    const answers = await Promise.all(Array.from({ length: 20 }, () => setConsent(actor, { on: true, since: "" }, noon)));
    expect(new Set(answers.map((one) => (one.ok ? one.value.seq : one.refusal.kind))).size).toBe(1);
    expect(await wordsOf(actor.memberId)).toEqual([{ given: true }]);
  });

  it("a word that came between is shown before another follows it, and the same again is nothing to change", async () => {
    const { actor } = await addCorporation();
    await setConsent(actor, { on: true, since: "" }, noon);
    expect(await setConsent(actor, { on: false, since: "" }, noon)).toMatchObject({ refusal: { kind: "changed-since-shown" } });
    const since = (await findMemberConsent(actor, noon))?.view?.history[0]?.id ?? "";
    expect(await setConsent(actor, { on: true, since }, noon)).toMatchObject({ refusal: { kind: "nothing-to-change" } });
    expect(await wordsOf(actor.memberId)).toEqual([{ given: true }]);
  });

  it("is seen by a user, and changed by an administrator only; never another member's", async () => {
    const { actor } = await addCorporation({ role: "user" });
    expect(await findMemberConsent(actor, noon)).toMatchObject({
      allowed: { refusal: { kind: "role-not-permitted" } },
      view: { given: false },
    });
    expect(await setConsent(actor, { on: true, since: "" }, noon)).toMatchObject({ refusal: { kind: "role-not-permitted" } });
    const other = { ...actor, memberId: randomUUID(), role: "admin" };
    await expect(setConsent(other, { on: true, since: "" }, noon)).rejects.toThrow();
  });
});
