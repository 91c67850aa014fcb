import { messagesFor } from "@/lib/i18n/messages";
import { expect, test } from "../support/fixtures";
import { filled, formsOf } from "../support/http/forms";
import { Visitor } from "../support/http/visitor";
import { enterWith } from "../support/login";
import { optionPage, sample, toOrderConfirm } from "../support/options";

const { procedures, errors } = messagesFor("ja");
const { support } = sample;

/** Two posts of the same form of a page, at the same moment. */
async function postTwice(visitor: Visitor, path: string, typed: Record<string, string>) {
  const form = formsOf((await visitor.get(path)).text, path).find(
    ({ isAction, names }) => isAction && Object.keys(typed).every((name) => names.includes(name)),
  );
  if (!form) throw new Error(`no form on ${path}`);
  return Promise.all([1, 2, 3, 4].map(() => visitor.post(form.target, filled(form, typed))));
}

test("[JP-10] a double click, the back button and a second post order once", async ({ page, people }) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  await people.register(holder, "user");
  const session = await people.enter(holder.login);
  await enterWith(page.context(), session);
  const before = await people.footprint(holder);
  await toOrderConfirm(page, support);
  const confirm = new URL(page.url());
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^申し込む/ }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete["add-option"](support.name) })).toBeVisible();
  const complete = page.url();
  await page.goBack();
  await expect(page).toHaveURL(confirm.href);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^申し込む/ }).click();
  await expect(page, "the button of what was done leads to what was done").toHaveURL(complete);
  await page.goto(confirm.pathname + confirm.search);
  await expect(page).toHaveURL(complete);
  const after = await people.footprint(holder);
  expect(after).toMatchObject({
    procedures: (before.procedures ?? 0) + 1,
    events: (before.events ?? 0) + 1,
    mails: (before.mails ?? 0) + 1,
  });
});

test("[JP-10] four posts of one confirmation at once are one order and four times the same answer", async ({ people }) => {
  const holder = await people.open();
  await people.register(holder, "user");
  const visitor = Visitor.member(await people.enter(holder.login));
  const [drafted] = await postTwice(visitor, optionPage(support, "order"), { agreed: "yes" });
  const before = await people.footprint(holder);
  const answers = await postTwice(visitor, drafted?.headers.get("location") ?? "", { confirmed: "yes" });
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect(new Set(answers.map(({ headers }) => headers.get("location"))).size).toBe(1);
  expect(await people.footprint(holder)).toMatchObject({ events: (before.events ?? 0) + 1, mails: (before.mails ?? 0) + 1 });
});

test("[JP-10] two browsers with a draft each: the first orders, the second is told and nothing is bought twice", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  await people.register(holder, "user");
  const session = await people.enter(holder.login);
  const second = await anotherBrowser();
  for (const one of [page, second]) {
    await enterWith(one.context(), session);
    await toOrderConfirm(one, support);
    await one.getByRole("checkbox").check();
  }
  await page.getByRole("button", { name: /^申し込む/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete["add-option"](support.name) })).toBeVisible();
  const before = await people.footprint(holder);
  await second.getByRole("button", { name: /^申し込む/ }).click();
  await expect(second.getByText(procedures.refused.nothing)).toBeVisible();
  expect(await people.footprint(holder)).toEqual(before);
});

test("[JP-10] a draft of long ago orders nothing; somebody else's draft is not there", async ({
  page,
  people,
  allowedProblems,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  allowedProblems.push(/status of 404/);
  const [holder, stranger] = [await people.open(), await people.open()];
  for (const one of [holder, stranger]) await people.register(one, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await toOrderConfirm(page, support);
  const theirs = await anotherBrowser();
  await enterWith(theirs.context(), await people.enter(stranger.login));
  await theirs.goto(page.url());
  await expect(theirs.getByRole("heading", { level: 1, name: errors.notFoundTitle })).toBeVisible();

  await people.expire("drafts", holder.login);
  const before = await people.footprint(holder);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^申し込む/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.expired.title })).toBeVisible();
  expect(await people.footprint(holder)).toEqual(before);
});

test("[JP-09] a confirmation that was tampered with shows the contents again instead of placing them", async ({ people }) => {
  const holder = await people.open();
  await people.register(holder, "user");
  const visitor = Visitor.member(await people.enter(holder.login));
  const [drafted] = await postTwice(visitor, optionPage(support, "order"), { agreed: "yes" });
  const confirm = drafted?.headers.get("location") ?? "";
  const before = await people.footprint(holder);
  const form = formsOf((await visitor.get(confirm)).text, confirm).find(({ names }) => names.includes("confirmed"));
  if (!form) throw new Error("no confirmation");
  for (const typed of [
    { shown: "0".repeat(64) },
    { draft: "00000000-0000-4000-8000-000000000000" },
    { draft: "x" },
    { shown: "" },
  ]) {
    const answer = await visitor.post(form.target, filled(form, { confirmed: "yes", ...typed }));
    expect(answer.headers.get("location") ?? "", JSON.stringify(typed)).not.toContain("complete");
  }
  expect(await people.footprint(holder)).toEqual(before);
});
