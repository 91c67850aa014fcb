import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, inside, loginPath, typeCode, typeLogin } from "../support/login";
import { readCode, readMail } from "../support/mailbox";

const { accountIdFlow: flow, accountIdChange: text, procedures, common, errors, security } = messagesFor("ja");
const next = "Mori-no-oto-5!";

test("[FB-09][FB-11][FB-33] names and role of an account ID: old and new side by side, the warning, its login ends", async ({
  page,
  people,
  anotherBrowser,
}) => {
  const holder = await people.open();
  const user = await people.register(holder, "user");
  const theirs = await anotherBrowser();
  await enterWith(theirs.context(), await people.enter(user));
  await theirs.goto("/mypage");
  await enterWith(page.context(), await people.enter(holder.login));
  await people.proved(holder.login);
  await page.goto("/mypage/account-ids");
  await page.getByRole("link", { name: user.loginId, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: user.loginId })).toBeVisible();
  await checkPage(page);
  await page.getByRole("link", { name: text.change }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.changeTitle(user.loginId) })).toBeVisible();
  await checkPage(page);
  await expect(page.getByLabel(flow.givenName, { exact: true })).toHaveValue(user.loginId);
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(faults(page), "nothing to change").toBeVisible();

  await page.getByLabel(flow.familyName, { exact: true }).fill("改姓");
  await page.getByLabel(flow.familyKana, { exact: true }).fill("かいせい");
  await page.getByRole("radio", { name: flow.roles.admin.label }).check();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["change-account-id"].title })).toBeVisible();
  await checkPage(page);
  const main = page.getByRole("main");
  await expect(main).toContainText(`試験 ${user.loginId} → 改姓 ${user.loginId}`);
  await expect(main).toContainText("カイセイ");
  await expect(main, "[FB-33]").toContainText(flow.adminWarning);
  const since = new Date().toISOString();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: procedures.act["change-account-id"] }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: procedures.complete["change-account-id"](user.loginId) }),
  ).toBeVisible();
  await checkPage(page);
  await page.reload();
  await expect(main).toContainText("M");
  for (const to of [holder.login.mail, user.mail]) {
    const mail = await readMail(to, { since, subject: /アカウントIDの登録内容を変更しました/ });
    expect(mail.text, "what changed, never the names themselves").not.toContain("改姓");
  }
  await theirs.reload();
  await expect(theirs, "a new role begins with a new login").toHaveURL(/\/login/);
});

test("[FB-32] a user ID changes its own names and password, sees no role to choose and nobody else's page", async ({
  page,
  people,
  allowedProblems,
}) => {
  allowedProblems.push(/status of 404/);
  const holder = await people.open();
  const user = await people.register(holder, "user");
  const other = await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(user));
  await page.goto(`/mypage/account-ids/${user.loginId}/change`);
  await checkPage(page);
  await expect(page.getByRole("radio")).toHaveCount(0);
  await page.getByLabel(flow.userName, { exact: true }).fill("わたし");
  await page.getByRole("button", { name: common.toConfirm }).click();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: procedures.act["change-account-id"] }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: procedures.complete["change-account-id"](user.loginId) }),
  ).toBeVisible();
  await page.getByRole("link", { name: text.toId(user.loginId) }).click();
  await expect(page.getByRole("main")).toContainText("わたし");
  await expect(page.getByRole("link", { name: text.remove })).toHaveCount(0);
  for (const place of ["", "/change", "/password"]) {
    await page.goto(`/mypage/account-ids/${other.loginId}${place}`);
    await expect(page.getByRole("heading", { level: 1, name: errors.notFoundTitle })).toBeVisible();
  }
});

test("[FB-05][FB-17] the holder gives an ID a new password: three characters, its logins end, the old ones are refused", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(180_000);
  const holder = await people.open();
  const user = await people.register(holder, "user");
  const theirs = await anotherBrowser();
  await enterWith(theirs.context(), await people.enter(user));
  await theirs.goto("/mypage");
  await enterWith(page.context(), await people.enter(holder.login));
  await people.proved(holder.login);
  const address = `/mypage/account-ids/${user.loginId}/password`;
  const type = async (password: string) => {
    await page.goto(address);
    await page.getByLabel(text.newPassword, { exact: true }).fill(password);
    await page.getByLabel(text.newPasswordAgain, { exact: true }).fill(password);
    await page.getByRole("button", { name: common.toConfirm }).click();
  };
  await page.goto(address);
  await checkPage(page);
  await expect(page.getByLabel(text.currentPassword, { exact: true })).toHaveCount(0);
  await type(user.password);
  await expectFault(page, { field: text.newPassword, message: /過去|以前|前に/ });
  await expect(page.getByLabel(text.newPassword, { exact: true })).toHaveValue("");
  await type(next);
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["change-password"].title })).toBeVisible();
  await checkPage(page);
  const main = page.getByRole("main");
  await expect(main).toContainText(`Mor${"*".repeat(next.length - 3)}`);
  await expect(main).not.toContainText(next);
  const since = new Date().toISOString();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: procedures.act["change-password"] }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete["change-password"](user.loginId) })).toBeVisible();
  await checkPage(page);
  for (const to of [holder.login.mail, user.mail])
    expect((await readMail(to, { since, subject: /パスワードを変更しました/ })).text).not.toContain(next.slice(0, 4));

  await theirs.reload();
  await expect(theirs).toHaveURL(/\/login/);
  await theirs.goto(loginPath("S"));
  await typeLogin(theirs, user);
  await expect(faults(theirs), "the old password").toBeVisible();
  const again = new Date().toISOString();
  await typeLogin(theirs, { ...user, password: next });
  await typeCode(theirs, await readCode(user.mail, again));
  await expect(theirs).toHaveURL(inside);
  await type(user.password);
  await expectFault(page, { field: text.newPassword, message: /過去|以前|前に/ });
});

test("[FB-25] the customer number's password: the current one, twice the new one, other logins end and this one goes on", async ({
  page,
  people,
  anotherBrowser,
}) => {
  const holder = await people.open();
  await people.register(holder, "user");
  const cookie = await people.enter(holder.login);
  await enterWith(page.context(), cookie);
  const elsewhere = await anotherBrowser();
  const since = new Date().toISOString();
  await elsewhere.goto(loginPath("S"));
  await typeLogin(elsewhere, holder.login);
  await typeCode(elsewhere, await readCode(holder.login.mail, since));
  await expect(elsewhere).toHaveURL(inside);

  await page.goto("/mypage/security");
  await checkPage(page);
  await page.getByRole("link", { name: text.password }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.customerTitle })).toBeVisible();
  await checkPage(page);
  const fill = async (current: string, first: string, second: string) => {
    await page.getByLabel(text.currentPassword, { exact: true }).fill(current);
    await page.getByLabel(text.newPassword, { exact: true }).fill(first);
    await page.getByLabel(text.newPasswordAgain, { exact: true }).fill(second);
    await page.getByRole("button", { name: common.toConfirm }).click();
  };
  await fill("", next, "other");
  await expectFault(page, { field: text.newPasswordAgain, message: flow.passwordDiffers });
  await expect(faults(page).getByRole("link")).toHaveCount(2);
  await fill("wrong", next, next);
  await expectFault(page, { field: text.currentPassword, message: /いまのパスワードが違うか/ });
  await fill(holder.login.password, next, next);
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["change-password"].title })).toBeVisible();
  await checkPage(page);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: procedures.act["change-password"] }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete["change-password"](null) })).toBeVisible();
  await checkPage(page);
  await page.getByRole("link", { name: text.backToSecurity }).click();
  await expect(page.getByRole("heading", { level: 1, name: security.title }), "this login goes on").toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere, "the other one is over").toHaveURL(/\/login/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("[FB-25] every step of a new password works", async ({ page, people }) => {
    const holder = await people.open();
    await people.register(holder, "user");
    await enterWith(page.context(), await people.enter(holder.login));
    await page.goto("/mypage/security/password");
    await page.getByLabel(text.currentPassword, { exact: true }).fill(holder.login.password);
    await page.getByLabel(text.newPassword, { exact: true }).fill(next);
    await page.getByLabel(text.newPasswordAgain, { exact: true }).fill(next);
    await page.getByRole("button", { name: common.toConfirm }).click();
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: procedures.act["change-password"] }).click();
    await expect(page.getByRole("heading", { level: 1, name: procedures.complete["change-password"](null) })).toBeVisible();
  });
});
