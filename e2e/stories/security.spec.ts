import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, loginAs } from "../support/login";
import { readMail } from "../support/mailbox";
import { provedHere } from "../support/prove";

const { security, auth, methods, stepUp } = messagesFor("ja");

test("[CL-07] new backup codes ask for a proof, replace the old ones and are told by mail", async ({ page, context, people }) => {
  const { login } = await people.open();
  await enterWith(context, await people.enter(login));
  const since = new Date().toISOString();
  await page.goto("/mypage/security");
  await checkPage(page);
  await expect(page.getByText(security.codesLeft(10, 10))).toBeVisible();
  await expect(page.getByRole("list", { name: methods.codesList }).getByText(methods.codeFree)).toHaveCount(10);

  await page.getByRole("link", { name: security.renew }).click();
  await expect(page.getByText(stepUp.actFor(stepUp.acts.backupCodes))).toBeVisible();
  await provedHere(page, login.mail);
  const proved = page.getByRole("status").filter({ hasText: stepUp.provedText });
  await expect(proved).toBeVisible();
  await checkPage(page);
  await page.getByRole("button", { name: security.renew }).click();
  await expect(proved).toHaveCount(0);
  await expect(page).toHaveURL(/\/mypage\/security\/backup-codes$/);
  await checkPage(page);
  const codes = page.getByRole("list", { name: auth.codesList }).getByRole("code");
  await expect(codes).toHaveCount(10);
  await page.getByRole("button", { name: security.kept }).click();
  await expect(page.getByText(security.renewed)).toBeVisible();
  await page.goto("/mypage/security/backup-codes");
  await expect(page.getByRole("heading", { level: 1, name: security.codesGoneTitle })).toBeVisible();
  await readMail(login.mail, { since, subject: /バックアップコードを新しくしました/ });
});

test("[SECURITY] a session is ended from another browser, and then opens nothing", async ({ page, people, anotherBrowser }) => {
  const holder = await people.open();
  await people.register(holder, "user");
  const { login } = holder;
  const lost = await anotherBrowser();
  await enterWith(lost.context(), await people.enter(login));
  await lost.goto("/mypage");
  await expect(lost).toHaveURL(/\/mypage$/);

  await loginAs(page, login);
  await page.goto("/mypage/security");
  const row = page.getByRole("row").filter({ hasText: "Firefox / Linux" });
  await row.getByRole("button", { name: security.end }).click();
  await expect(page.getByText(security.ended)).toBeVisible();
  await expect(page.getByText(security.onlyThis)).toBeVisible();
  await checkPage(page);

  await lost.reload();
  await expect(lost).toHaveURL(/\/login\?to=%2Fmypage/);
  await page.reload();
  await expect(page).toHaveURL(/\/mypage\/security/);
});

test("[SECURITY] all other sessions end at once, and one that was idle too long by itself", async ({
  page,
  people,
  anotherBrowser,
}) => {
  const holder = await people.open();
  await people.register(holder, "user");
  const { login } = holder;
  const others = [await anotherBrowser(), await anotherBrowser()];
  for (const other of others) await enterWith(other.context(), await people.enter(login));
  await enterWith(page.context(), await people.enter(login));
  await page.goto("/mypage/security");
  await page.getByRole("button", { name: security.endOthers }).click();
  await expect(page.getByText(security.othersEnded(2))).toBeVisible();
  for (const other of others) {
    await other.goto("/mypage/contracts");
    await expect(other).toHaveURL(/\/login\?to=%2Fmypage%2Fcontracts/);
  }
  await people.expire("sessions", login);
  await page.reload();
  await expect(page).toHaveURL(/\/login/);
});

test("[SECURITY] after logout the back button shows nothing of マイページ", async ({ page, context, people }) => {
  const { login, familyName } = await people.open();
  await enterWith(context, await people.enter(login));
  await page.goto("/mypage");
  await page.goto("/mypage/contracts");
  await page
    .getByRole("button", { name: messagesFor("ja").layout.logout })
    .first()
    .click();
  await expect(page).toHaveURL(/\/login\?out=1/);
  await page.goBack();
  await expect(page).toHaveURL(/\/login/);
  await expect(page.getByText(familyName)).toHaveCount(0);
});
