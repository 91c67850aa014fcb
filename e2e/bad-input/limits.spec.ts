import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { deleteOnScreen, fillNewId, submitNewId } from "../support/account-ids";
import { expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";

const { accountIdFlow: text, procedures, accountIds } = messagesFor("ja");
const password = "Midori-iro-2026!";
const fresh = () => `b${Math.random().toString(36).slice(2, 10)}`;
const first = "/mypage/account-ids/new";

const confirm = (page: Page) =>
  expect(page.getByRole("heading", { level: 1, name: procedures.confirm["register-account-id"].title })).toBeVisible();

for (const [product, allowed] of [
  ["fibre-lan", 5],
  ["fibre-vdsl", 6],
] as const) {
  test(`[FB-04] ${product}: account ID ${allowed + 1} is refused: from a form that was open, from a draft that was saved, and on its page`, async ({
    page,
    people,
    anotherBrowser,
  }) => {
    test.setTimeout(120_000);
    const holder = await people.open({ product });
    for (let n = 1; n < allowed; n += 1) await people.register(holder, "user");
    const session = await people.enter(holder.login);
    await people.proved(holder.login);
    const second = await anotherBrowser();
    const third = await anotherBrowser();
    for (const one of [page, second, third]) {
      await enterWith(one.context(), session);
      await one.goto(first);
      await fillNewId(one, { loginId: fresh(), password, role: "user" });
    }
    for (const one of [page, second]) {
      await submitNewId(one);
      await confirm(one);
      await one.getByRole("checkbox").check();
    }
    await page.getByRole("button", { name: procedures.act["register-account-id"]() }).click();
    await expect(page).toHaveURL(/\/complete\?/);
    const before = await people.footprint(holder);

    await second.getByRole("button", { name: procedures.act["register-account-id"]() }).click();
    await expect(second.getByRole("heading", { level: 1, name: procedures.refused.title })).toBeVisible();
    await expect(second.getByRole("main"), "the limit by its number").toContainText(`${allowed}件`);
    await submitNewId(third);
    await expect(faults(third), "and the form that was open").toContainText(`${allowed}件`);
    await third.goto(first);
    await expect(third.getByText(procedures.refused.nothing)).toBeVisible();
    await third.goto("/mypage/account-ids");
    await expect(third.getByRole("main")).toContainText(accountIds.fullTitle);
    expect(await people.footprint(holder)).toEqual(before);
  });
}

test("[FB-08][FB-10] a deleted ID's string is nobody's again: not in capitals, not in full width, not by another member", async ({
  page,
  people,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  const { loginId } = await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await people.proved(holder.login);
  await deleteOnScreen(page, loginId);
  const wide = loginId.replace(/[!-~]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));
  const other = await people.open();
  for (const member of [holder, other]) {
    if (member === other) await enterWith(page.context(), await people.enter(other.login));
    const before = await people.footprint(member);
    for (const typed of [loginId, loginId.toUpperCase(), wide, wide.toUpperCase(), ` ${loginId} `]) {
      await page.goto(first);
      await fillNewId(page, { loginId: typed, password, role: "user" });
      await submitNewId(page);
      await expectFault(page, { field: text.accountId, message: /使え|使われ|小文字/ });
    }
    expect(await people.footprint(member)).toEqual(before);
  }
});
