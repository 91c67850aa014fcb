import { beforeEach, describe, expect, it, vi } from "vitest";
import { ask, logIn } from "../services/certificates/support";
import { addMember, addStaff, noon, publishSample, type TestMember, type TestStaff } from "../services/staff/staff-world";
import { ownerQuery, resetDatabase } from "../support/database";

const browser: { actor: TestStaff["actor"] | null; draft: string | null } = { actor: null, draft: null };
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ origin: "http://localhost:3000", host: "localhost:3000" }),
  cookies: async () => new Map(),
}));
vi.mock("@/lib/clock", () => ({ now: async () => noon }));
vi.mock("@/lib/web/staff-session", () => ({ requireStaffOfForm: async () => ({ actor: browser.actor }) }));
vi.mock("@/lib/web/draft-cookie", () => ({
  writeDraft: async (_cookie: unknown, sealed: string) => {
    browser.draft = sealed;
  },
  readDraft: async () => browser.draft,
  clearDraft: async () => {
    browser.draft = null;
  },
}));

import { decideCountersignAction, draftCountersignAction } from "@/app/(staff)/staff/(work)/countersigns/[countersignId]/actions";
import { aboutCountersign } from "@/app/(staff)/staff/(work)/countersigns/paths";
import { openDecision } from "@/lib/services/member-information/decision-draft";
import { emptyFormState, type FormState } from "@/lib/web/form-state";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

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

/** Where a sent form led, or what it answered. */
async function sent(action: Action, fields: Record<string, string>): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ request: id, ...fields })) form.set(name, value);
  return action(emptyFormState, form).then(
    ({ errors, problem, refusal }) => problem ?? refusal?.text ?? errors.map(({ message }) => message).join(),
    (thrown: { digest?: string }) => thrown.digest ?? String(thrown),
  );
}

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
