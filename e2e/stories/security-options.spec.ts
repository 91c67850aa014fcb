import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";

const { options, procedures, common } = messagesFor("ja");
const [code, name] = ["security-360", "セキュリティ360°"];
const page360 = `/mypage/options/${code}`;

test("[FB-18][FB-22][FB-37] a security option of an account ID: address first, the warning, the PIN, its mail, the end", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(180_000);
  const holder = await people.open();
  const user = await people.register(holder, "user");
  const other = await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/options");
  await checkPage(page);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await checkPage(page);
  const row = page.getByRole("row").filter({ hasText: user.loginId });
  await expect(row, "no address, no order").toContainText("メールアドレスの登録が必要です");
  await row.getByRole("link", { name: options.mailGet }).click();
  await expect(page).toHaveURL(new RegExp(`/mypage/mail/${user.loginId}$`));

  const to = await people.mailAddress(holder, user.loginId);
  const address = `${page360}/order?id=${user.loginId}`;
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1, name: options.orderTitleFor(name, user.loginId) })).toBeVisible();
  await expect(page.getByText(options.warningTitle), "[FB-18] not on one computer").toBeVisible();
  await checkPage(page);
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(page.getByRole("checkbox"), "[FB-22] not agreed to").toHaveAttribute("aria-invalid", "true");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["add-option"].title })).toBeVisible();
  await checkPage(page);
  await expect(page.getByRole("main")).toContainText("¥628");
  const since = new Date().toISOString();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^申し込む/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete["add-option"](name) })).toBeVisible();
  await checkPage(page);
  const words = (await page.getByRole("region", { name: options.licenceTitle }).textContent()) ?? "";
  const pin = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(words)?.[0] ?? "";
  expect(pin).not.toBe("");
  const mail = await readMail(to, { since, subject: /お申し込みを受け付けました/ });
  expect(mail.text).toContain(user.loginId);
  expect(mail.text).not.toContain(pin);

  const theirs = await anotherBrowser();
  await enterWith(theirs.context(), await people.enter(user));
  await theirs.goto(`${page360}?id=${user.loginId}`);
  await expect(theirs.getByText(pin)).toBeVisible();
  await checkPage(theirs);
  const others = await anotherBrowser();
  await enterWith(others.context(), await people.enter(other));
  await others.goto(page360);
  await expect(others.getByText(user.loginId)).toHaveCount(0);
  const answer = await others.request.get(`${page360}?id=${user.loginId}`);
  expect(answer.status(), "another ID's page is not there").toBe(404);
  expect(await answer.text()).not.toContain(pin);

  await theirs.goto(`${page360}/cancel?id=${user.loginId}`);
  await expect(theirs.getByRole("heading", { level: 1, name: options.cancelTitleFor(name, user.loginId) })).toBeVisible();
  await checkPage(theirs);
  await theirs.getByRole("button", { name: options.compare.next }).click();
  await theirs.getByRole("checkbox").check();
  await theirs.getByRole("button", { name: /^解約する/ }).click();
  await expect(theirs.getByRole("heading", { level: 1, name: procedures.complete["cancel-option"](name) })).toBeVisible();
  await page.goto(page360);
  await expect(page.getByRole("row").filter({ hasText: user.loginId })).toContainText(options.states.ending);
});
