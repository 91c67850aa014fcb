import { beforeEach, describe, expect, it, vi } from "vitest";
import { ask, logIn } from "../services/certificates/support";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "../services/staff/staff-world";
import { ownerQuery, resetDatabase } from "../support/database";

vi.mock("next/headers", async () => (await import("../support/form-browser")).nextHeaders);
vi.mock("@/lib/clock", async () => (await import("../support/form-browser")).clock);
vi.mock("@/lib/web/staff-session", async () => (await import("../support/form-browser")).staffSession);
vi.mock("@/lib/web/draft-cookie", async () => (await import("../support/form-browser")).draftCookie);

import { decideCountersignAction, draftCountersignAction } from "@/app/(staff)/staff/(work)/countersigns/[countersignId]/actions";
import { aboutCountersign } from "@/app/(staff)/staff/(work)/countersigns/paths";
import { openDecision } from "@/lib/services/staff/decision-draft";
import { browser, sendForm } from "../support/form-browser";

let asks: TestStaff;
let decides: TestStaff;
let who: TestMember;
let id: string;

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
  asks = await addStaff("admin", "asks");
  decides = await addStaff("admin", "decides");
  who = await addMember();
  await logIn(who, noon);
  id = (await ask(asks, who, {}, noon)) ?? "";
  browser.actor = decides.actor;
  browser.draft = null;
});

const sent = (action: Parameters<typeof sendForm>[0], fields: Record<string, string>) =>
  sendForm(action, { request: id, ...fields });
const choose = (decision: "approve" | "refuse") => sent(draftCountersignAction, { decision, answer: "お電話の記録と合うため" });
const keyOf = ({ actor }: TestStaff) => openDecision(actor.staffId, aboutCountersign(id), browser.draft, noon)?.formKey ?? "";
const confirm = (formKey: string) => sent(decideCountersignAction, { formKey });
const stateOf = async () => (await ownerQuery<{ state: string }>("SELECT state FROM countersign WHERE id = $1", [id]))[0]?.state;

describe("[CL-10] the second person's decision", () => {
  it("is a draft until it is confirmed, then done once; the form a second time leads to what came of it", async () => {
    expect(await choose("approve")).toContain(`/staff/countersigns/${id}/confirm`);
    expect(await stateOf()).toBe("requested");
    expect(await ownerQuery("SELECT 1 FROM certificate")).toEqual([]);
    const key = keyOf(decides);
    const paper = await confirm(key);
    expect(paper).toContain("/certificate/complete?certificate=");
    expect(await confirm(key)).toBe(paper);
    expect(await ownerQuery("SELECT 1 FROM certificate")).toHaveLength(1);
  });

  it("to refuse changes nothing for the member, and is confirmed as well", async () => {
    await choose("refuse");
    expect(await stateOf()).toBe("requested");
    expect(await confirm(keyOf(decides))).toContain(`/staff/countersigns/${id};`);
    expect(await stateOf()).toBe("refused");
    expect(await ownerQuery("SELECT 1 FROM certificate")).toEqual([]);
  });

  it("is nobody's who asked, nor confirmed with another's draft or key", async () => {
    browser.actor = asks.actor;
    expect(await choose("approve")).toContain("いまの状態を確かめてください");
    expect(browser.draft).toBeNull();
    browser.actor = decides.actor;
    await choose("approve");
    const key = keyOf(decides);
    expect(await confirm("11111111-1111-4111-8111-111111111111")).toContain("入力から10分");
    browser.actor = asks.actor;
    expect(await confirm(key)).toContain("入力から10分");
    expect(await stateOf()).toBe("requested");
  });
});
