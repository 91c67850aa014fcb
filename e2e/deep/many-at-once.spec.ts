import { randomUUID } from "node:crypto";
import { expect, test } from "../support/fixtures";
import { filled, formsOf } from "../support/http/forms";
import { Visitor } from "../support/http/visitor";
import { loginPath } from "../support/login";
import { mailsTo } from "../support/mailbox-files";

const wrong = "Wrong-pass-2026!";

/** One try at the login form, as a browser without JavaScript sends it. */
async function tryLogin(visitor: Visitor, kind: string, loginId: string, password: string) {
  const path = loginPath("S");
  const page = await visitor.get(path);
  const form = formsOf(page.text, path).find(({ fields }) => fields.some(([name, value]) => name === "kind" && value === kind));
  if (!form) throw new Error(`no form for ${kind}`);
  return visitor.post(form.target, filled(form, { loginId, password }));
}

test("[CL-09] of 200 wrong passwords at once ten are counted, the login is locked once and its owner told once", async ({
  people,
}) => {
  test.setTimeout(300_000);
  const holder = await people.open();
  const id = await people.register(holder, "user");
  await people.enter(id);
  const before = (await mailsTo(id.mail)).length;
  const { sessions } = await people.footprint(holder);
  // Several addresses, because the throttle stops a single one at a hundred.
  const tries = Array.from({ length: 200 }, () => tryLogin(new Visitor(), id.kind, id.loginId, wrong));
  const answers = await Promise.all(tries);
  expect(answers.filter(({ status }) => status === 303)).toEqual([]);
  expect(await people.fails(id)).toBe(10);
  expect(await people.footprint(holder)).toMatchObject({ locked: 1, sessions });
  await expect.poll(async () => (await mailsTo(id.mail)).length).toBe(before + 1);
  const right = await tryLogin(new Visitor(), id.kind, id.loginId, id.password);
  expect(right.status, "the right password of a locked login").toBe(200);
});

test("[CL-09] unknown, wrong and locked can't be told apart by the answer or its time", async ({ people }) => {
  test.setTimeout(300_000);
  const holder = await people.open();
  const known = await people.register(holder, "user");
  const locked = await people.register(holder, "user");
  for (const id of [known, locked]) await people.enter(id);
  await people.lock(locked);
  // An ID is slowed down by its failures whether it exists or not: the locked one is compared with a made-up one tried as often.
  const [unknown, tried] = [`nobody-${randomUUID().slice(0, 8)}`, `nobody-${randomUUID().slice(0, 8)}`];
  for (let tries = 0; tries < 10; tries += 1) await tryLogin(new Visitor(), "account-id", tried, wrong);
  const medians: Record<string, number> = {};
  const words = new Set<string>();
  for (const [sort, loginId] of Object.entries({
    unknown,
    wrong: known.loginId,
    tried,
    locked: locked.loginId,
  })) {
    const times: number[] = [];
    for (let tries = 0; tries < 3; tries += 1) {
      const began = performance.now();
      const answer = await tryLogin(new Visitor(), "account-id", loginId, wrong);
      times.push(performance.now() - began);
      words.add(/<div[^>]*role="alert".*?<\/div>/s.exec(answer.text)?.[0] ?? "nothing");
    }
    medians[sort] = times.sort((a, b) => a - b)[1] ?? 0;
  }
  expect([...words]).toHaveLength(1);
  expect([...words][0]).not.toBe("nothing");
  for (const pair of [
    [medians.unknown ?? 0, medians.wrong ?? 0],
    [medians.tried ?? 0, medians.locked ?? 0],
  ]) {
    // Generous: the tests share the machine. A skipped slow-down or hash would be several times faster.
    expect(Math.max(...pair) / Math.min(...pair), JSON.stringify(medians)).toBeLessThan(5);
  }
});

test("[SECURITY] one address is slowed down and then refused, whichever IDs it tries", async () => {
  test.setTimeout(300_000);
  const visitor = new Visitor();
  let refused = 0;
  for (let round = 0; round < 11; round += 1) {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => tryLogin(visitor, "account-id", `nobody-${round}-${index}`, wrong)),
    );
    refused += answers.filter(({ text }) => text.includes("続けて多くの入力がありました")).length;
  }
  expect(refused).toBe(10);
});
