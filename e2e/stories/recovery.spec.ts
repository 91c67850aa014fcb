import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, inside, loginAs, loginPath, passPassword, typeCode, typeLogin } from "../support/login";
import { readCode, readMail } from "../support/mailbox";

const { auth, recovery: text, accountIdChange: change, common } = messagesFor("ja");
const fresh = "Atarashii-kagi-77!";

test("[CL-04] a forgotten password: the link of the mail, a new password, and then both factors as always", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(90_000);
  const { login } = await people.open();
  const session = await people.enter(login);
  const since = new Date().toISOString();

  await page.goto(loginPath(login.brand));
  await page.getByRole("link", { name: auth.forgotten }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: text.title })).toBeVisible();
  await checkPage(page);
  await page.getByLabel(text.loginId, { exact: true }).fill(login.loginId);
  await page.getByRole("button", { name: text.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.sentTitle })).toBeVisible();
  await checkPage(page);

  const mail = await readMail(login.mail, { since, subject: /再設定のご案内/ });
  const token = /token=([\w-]{43})/.exec(mail.text)?.[1] ?? "";
  // Looking uses nothing up: a mail scanner has been here before.
  for (const _ of [1, 2]) await page.goto(`/password-reset/new?token=${token}`);
  await checkPage(page);
  await page.getByLabel(change.newPassword, { exact: true }).fill(fresh);
  await page.getByLabel(change.newPasswordAgain, { exact: true }).fill(fresh);
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.confirmTitle })).toBeVisible();
  await expect(page.getByText(/^Ata\*+$/)).toBeVisible();
  await checkPage(page);
  await page.getByRole("button", { name: text.confirmSubmit }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.completeTitle })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: text.completeTitle })).toBeVisible();
  await checkPage(page);

  const elsewhere = await anotherBrowser();
  await enterWith(elsewhere.context(), session);
  await elsewhere.goto("/mypage");
  await expect(elsewhere).toHaveURL(/\/login/);

  await page.goto(loginPath(login.brand));
  await typeLogin(page, login);
  await expect(faults(page).filter({ hasText: "ログインできませんでした" })).toBeVisible();
  const again = new Date().toISOString();
  await passPassword(page, { ...login, password: fresh });
  await typeCode(page, await readCode(login.mail, again));
  await expect(page).toHaveURL(inside);
  await readMail(login.mail, { since, subject: /パスワードを再設定しました/ });

  // A browser that was never seen: told by mail, and denied by whoever holds the mailbox.
  await loginAs(elsewhere, { ...login, password: fresh });
  const told = await readMail(login.mail, { since, subject: /はじめての端末/ });
  const alarm = /not-me\?token=([\w-]{43})/.exec(told.text)?.[1] ?? "";
  await page.goto(`/not-me?token=${alarm}`);
  await checkPage(page);
  await page.getByRole("button", { name: text.notMe.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.notMe.doneTitle })).toBeVisible();
  await checkPage(page);
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/login/);
});
