import { generateSync } from "otplib";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, inside, loginPath, typeCode, typeLogin } from "../support/login";
import { readCode, readMail } from "../support/mailbox";
import { provedHere } from "../support/prove";

const { methods, auth, security, layout } = messagesFor("ja");

test("[CL-06][CL-07] an app is added with a proof, tested, and lets in; another method does as well", async ({
  page,
  context,
  people,
}) => {
  const { login } = await people.open();
  await enterWith(context, await people.enter(login));
  const since = new Date().toISOString();
  await page.goto("/mypage/security");
  await checkPage(page);
  await page.getByRole("link", { name: methods.add }).click();
  await provedHere(page, login.mail);
  await expect(page.getByRole("heading", { level: 1, name: methods.addTitle })).toBeVisible();
  await page.getByLabel(methods.choices.totp.label).check();
  await page.getByLabel(methods.appName).fill("会社の電話");
  await checkPage(page);
  await page.getByRole("button", { name: methods.next }).click();
  await expect(page.getByRole("img", { name: methods.qrAlt })).toBeVisible();
  await checkPage(page);
  await page.getByText(methods.noScan).click();
  const secret = ((await page.locator("code").textContent()) ?? "").replaceAll(" ", "");
  const first = generateSync({ secret });
  await page.getByLabel(auth.code, { exact: true }).fill(`${first.slice(0, 3)} ${first.slice(3)}`);
  await page.getByRole("button", { name: methods.addVerify }).click();
  await expect(page.getByRole("heading", { level: 1, name: methods.addedTitle })).toBeVisible();
  await checkPage(page);
  await page.reload();
  await expect(page.getByText("会社の電話")).toBeVisible();
  expect((await readMail(login.mail, { since, subject: /認証の方法を追加しました/ })).text).toContain("認証アプリ（会社の電話）");

  await page.getByRole("link", { name: methods.backToSecurity }).click();
  await page.getByRole("button", { name: `${methods.prefer} （認証アプリ（会社の電話））` }).click();
  await expect(page.getByText(methods.preferredDone)).toBeVisible();
  await checkPage(page);

  await page.getByRole("button", { name: layout.logout }).first().click();
  await page.goto(loginPath(login.brand));
  await typeLogin(page, login);
  await expect(page.getByRole("heading", { level: 1, name: methods.appTitle })).toBeVisible();
  await checkPage(page);
  await page.getByRole("link", { name: auth.otherMethod }).click();
  await checkPage(page);
  const asked = new Date().toISOString();
  await page.getByRole("button", { name: /^メールで受け取る/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: auth.verifyTitle })).toBeVisible();
  await typeCode(page, await readCode(login.mail, asked));
  await expect(page).toHaveURL(inside);
  await page.goto("/mypage/security");
  await expect(page.getByText(security.codesLeft(10, 10))).toBeVisible();
});
