import { beforeEach, describe, expect, it, vi } from "vitest";
import { type ResetWorld, request, resetWorld, stateOf } from "../services/staff/factor-reset-world";
import { noon, type TestStaff } from "../services/staff/staff-world";
import { ownerQuery } from "../support/database";

vi.mock("next/headers", async () => (await import("../support/form-browser")).nextHeaders);
vi.mock("@/lib/clock", async () => (await import("../support/form-browser")).clock);
vi.mock("@/lib/web/staff-session", async () => (await import("../support/form-browser")).staffSession);
vi.mock("@/lib/web/draft-cookie", async () => (await import("../support/form-browser")).draftCookie);

import { decideFactorResetAction, draftResetDecisionAction } from "@/app/(staff)/staff/(work)/factor-reset/[resetId]/actions";
import { aboutReset } from "@/app/(staff)/staff/(work)/factor-reset/paths";
import { openDecision } from "@/lib/services/staff/decision-draft";
import { browser, sendForm } from "../support/form-browser";

let world: ResetWorld;
let resetId: string;

beforeEach(async () => {
  world = await resetWorld();
  resetId = await request(world);
  browser.actor = world.suzuki.actor;
  browser.draft = null;
});

const sent = (action: Parameters<typeof sendForm>[0], fields: Record<string, string>) =>
  sendForm(action, { reset: resetId, ...fields });
const choose = (decision = "approve") => sent(draftResetDecisionAction, { decision, reason: "本人と確かめられたため" });
const draftOf = ({ actor }: TestStaff) => openDecision(actor.staffId, aboutReset(resetId), browser.draft, noon);
const confirm = (formKey: string | undefined) => sent(decideFactorResetAction, { formKey: formKey ?? "" });

describe("[CL-10] the decision about a reset", () => {
  it("is a draft until it is confirmed, then done once; the form a second time has the same answer", async () => {
    expect(await choose()).toContain(`/staff/factor-reset/${resetId}/confirm`);
    expect(await stateOf(resetId)).toBe("requested");
    const key = draftOf(world.suzuki)?.formKey;
    for (const time of ["the first", "the second"]) {
      expect(await confirm(key), time).toContain(`/staff/factor-reset/${resetId};`);
      expect(await stateOf(resetId)).toBe("waiting");
    }
    expect(await ownerQuery("SELECT 1 FROM audit_entry WHERE action = 'factor-reset.approved'")).toHaveLength(1);
  });

  it("needs words and a choice, and is nobody's who asked for it", async () => {
    expect(await sent(draftResetDecisionAction, { reason: "短い" })).toContain("認めるかどうか");
    browser.actor = world.sato.actor;
    expect(await choose()).toContain("いまの状態を確かめてください");
    expect(browser.draft).toBeNull();
  });

  it("chosen by one is not confirmed by another, nor with another draft's key, nor without a draft", async () => {
    await choose();
    const key = draftOf(world.suzuki)?.formKey;
    expect(await confirm("11111111-1111-4111-8111-111111111111")).toContain("入力から10分");
    browser.actor = world.sato.actor;
    expect(await confirm(key)).toContain("入力から10分");
    browser.actor = world.suzuki.actor;
    browser.draft = null;
    expect(await confirm(key)).toContain("入力から10分");
    expect(await stateOf(resetId)).toBe("requested");
  });

  it("of one that went back to be decided meanwhile is asked for anew", async () => {
    await choose();
    await ownerQuery("UPDATE factor_reset SET returned_at = $2 WHERE id = $1", [resetId, noon.toString()]);
    expect(await confirm(draftOf(world.suzuki)?.formKey)).toContain("いまの状態を確かめてください");
    expect(await stateOf(resetId)).toBe("requested");
  });
});
