import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { inside, loginAs, loginPath, passPassword, typeCode, typeLogin } from "../support/login";
import { readCode, readMail } from "../support/mailbox";
import type { Login } from "../support/people/makers";

const { auth: text, accountIdChange, accountIdFlow, methods } = messagesFor("ja");
const layout = messagesFor("ja").layout;

/** Activation code and address; the next page asks for the code that was mailed. */
async function typeActivation(page: Page, who: Pick<Login, "activationCode" | "mail">): Promise<void> {
  await page.getByLabel(text.activation).fill(who.activationCode);
  await page.getByLabel(text.mail).fill(who.mail);
  await page.getByRole("button", { name: methods.next }).click();
}

/** The password that takes the certificate's place, twice. */
async function typeNewPassword(page: Page, password: string, again = password): Promise<void> {
  await page.getByLabel(accountIdChange.newPassword, { exact: true }).fill(password);
  await page.getByLabel(accountIdChange.newPasswordAgain, { exact: true }).fill(again);
  await page.getByRole("button", { name: text.firstPasswordSubmit }).click();
}

/** 「別の方法でログインする」 with one of the backup codes. */
async function typeBackupCode(page: Page, code: string): Promise<void> {
  await page.getByRole("link", { name: text.otherMethod }).click();
  await page.getByRole("textbox", { name: text.backupCode }).fill(code);
  await page.getByRole("button", { name: text.verify }).click();
}

/** The codes as a file, on the clipboard and on paper. */
async function keepCodes(page: Page, codes: readonly string[]): Promise<void> {
  const link = page.getByRole("link", { name: text.download });
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(file.suggestedFilename()).toBe("backup-codes.txt");
  const saved = await readFile(await file.path(), "utf8");
  expect(saved.match(/(?<=^\d+\t)\S+/gm)).toEqual(codes);

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: methods.copy, exact: true }).click();
  await expect(page.getByText(methods.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes.join("\n"));

  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "yes");
  });
  await page.getByRole("button", { name: methods.print, exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
}

test("[FB-38][CL-07][CL-08] first login with the activation code, then again with a backup code that works once", async ({
  page,
  people,
}) => {
  const { login: certificate } = await people.open({ firstPassword: true });
  const login = { ...certificate, password: "Jibun-no-pass-77!" };
  const since = new Date().toISOString();
  await page.goto(loginPath(login.brand));
  await typeLogin(page, certificate);
  await expect(page.getByRole("heading", { level: 1, name: methods.enrolTitle })).toBeVisible();
  await checkPage(page);

  await typeActivation(page, login);
  await expect(page.getByRole("heading", { level: 1, name: text.enrolVerifyTitle })).toBeVisible();
  await checkPage(page);

  await typeCode(page, await readCode(login.mail, since));
  await expect(page.getByRole("heading", { level: 1, name: text.codesTitle })).toBeVisible();
  await checkPage(page);
  const codes = await page.getByRole("list", { name: text.codesList }).getByRole("code").allInnerTexts();
  expect(codes).toHaveLength(10);
  await page.reload();
  expect(await page.getByRole("list", { name: text.codesList }).getByRole("code").allInnerTexts()).toEqual(codes);
  await keepCodes(page, codes);

  await page.getByRole("button", { name: text.keptThenPassword }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.firstPasswordTitle })).toBeVisible();
  await checkPage(page);
  await page.goto("/mypage");
  await expect(page, "[FB-38] no session before the certificate's password is changed").toHaveURL(/\/login/);
  await page.goto("/login/first-password");
  await typeNewPassword(page, certificate.password);
  await expect(faults(page), "[FB-17] nor is it taken again").toContainText("以前に使っていない");
  await typeNewPassword(page, login.password, "Jibun-no-pass-78!");
  await expect(faults(page)).toContainText(accountIdFlow.passwordDiffers);
  await typeNewPassword(page, login.password);
  await expect(page, "[FB-02] brand S asks for the first account ID").toHaveURL(/\/mypage\/account-ids\/new\?first=1$/);
  await page.goBack();
  await expect(page.getByRole("list", { name: text.codesList }), "shown once").toHaveCount(0);
  expect((await page.request.get("/login/enrol/codes/file")).status(), "and saved once").toBe(404);

  await page.goto("/mypage");
  await page.getByRole("button", { name: layout.logout }).first().click();
  await expect(page).toHaveURL(/\/login\?out=1/);
  await expect(page.getByText(text.loggedOut)).toBeVisible();
  await page.goto("/mypage");
  await expect(page).toHaveURL(/\/login/);

  const [first = "", second = ""] = codes;
  await typeLogin(page, login);
  await typeBackupCode(page, first.toLowerCase().replaceAll("-", " "));
  await expect(page).toHaveURL(inside);
  expect((await readMail(login.mail, { since, subject: /バックアップコード/ })).text).toContain("あと9個");

  await page.getByRole("button", { name: layout.logout }).first().click();
  await typeLogin(page, login);
  await page.getByRole("link", { name: text.otherMethod }).click();
  await expect(page.getByRole("heading", { level: 1, name: methods.otherTitle })).toBeVisible();
  await checkPage(page);
  await page.getByRole("link", { name: text.backToCode }).click();
  await typeBackupCode(page, first);
  await expect(faults(page)).toContainText("バックアップコードが違うか");
  await page.getByRole("textbox", { name: text.backupCode }).fill(second);
  await page.getByRole("button", { name: text.verify }).click();
  await expect(page).toHaveURL(inside);
});

test("[FB-38] an activation code works once: nobody enrols a second address with it", async ({
  page,
  people,
  anotherBrowser,
}) => {
  const { login } = await people.open();
  const second = await anotherBrowser();
  for (const one of [page, second]) {
    await one.goto(loginPath(login.brand));
    await typeLogin(one, login);
  }
  const since = new Date().toISOString();
  await typeActivation(page, login);
  await typeCode(page, await readCode(login.mail, since));
  await expect(page.getByRole("heading", { level: 1, name: text.codesTitle })).toBeVisible();
  await typeActivation(second, { ...login, mail: "other@shiken.example" });
  await expect(faults(second)).toContainText("認証登録コードが違うか");
});

test("[CL-06] a code that was sent again replaces the earlier one, and not before a minute is over", async ({ page, people }) => {
  const { login } = await people.open();
  await people.enter(login);
  const since = new Date().toISOString();
  await passPassword(page, login);
  await checkPage(page);
  await typeCode(page, "000000");
  await expect(faults(page)).toContainText("認証コードが違うか");
  await page.getByRole("button", { name: text.resend }).click();
  await expect(page.getByRole("status").filter({ hasText: "まだ送り直せません" })).toBeVisible();
  await expect(faults(page)).toHaveCount(0);
  await typeCode(page, await readCode(login.mail, since));
  await expect(page).toHaveURL(inside);
});

test("[CL-06] a login that is not finished in time begins anew", async ({ page, people }) => {
  const { login } = await people.open();
  await people.enter(login);
  const since = new Date().toISOString();
  await passPassword(page, login);
  const code = await readCode(login.mail, since);
  await people.expire("pending logins", login);
  await typeCode(page, code);
  await expect(faults(page)).toContainText(text.startAgain);
  await page.goto("/login/verify");
  await expect(page.getByRole("heading", { level: 1, name: text.expiredTitle })).toBeVisible();
  await checkPage(page);
  await loginAs(page, login);
});
