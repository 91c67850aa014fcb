import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, inside } from "../support/login";
import { readMail } from "../support/mailbox";
import { provedHere } from "../support/prove";
import { virtualAuthenticator } from "../support/virtual-authenticator";

const { passkeys: text, methods, layout } = messagesFor("ja");

test("[CL-06][CL-07] register a passkey after a proof, log in with it alone, remove it", async ({ page, context, people }) => {
  const holder = await people.open();
  await people.register(holder, "user");
  const { login } = holder;
  const device = await virtualAuthenticator(page);
  await enterWith(context, await people.enter(login));
  const since = new Date().toISOString();
  await page.goto("/mypage/security/passkeys");
  await expect(page.getByText(text.none)).toBeVisible();
  await checkPage(page);
  await page.getByRole("link", { name: text.prove }).click();
  await checkPage(page);
  await provedHere(page, login.mail);

  await page.getByLabel(text.addName).fill("自宅のパソコン");
  await page.getByRole("button", { name: text.add }).click();
  await expect(page.getByText(text.added("自宅のパソコン"))).toBeVisible();
  expect(await device.keys()).toBe(1);
  await readMail(login.mail, { since, subject: /認証の方法を追加しました/ });

  await page.getByRole("button", { name: layout.logout }).first().click();
  await expect(page).toHaveURL(/\/login\?out=1/);
  await page.getByRole("button", { name: text.login }).click();
  await expect(page).toHaveURL(inside);

  await people.proved(login);
  await page.goto("/mypage/security/passkeys");
  const row = page.getByRole("row").filter({ hasText: "自宅のパソコン" });
  await expect(row).not.toContainText(text.never);
  await row.getByRole("link", { name: new RegExp(`^${text.remove}`) }).click();
  await page.getByRole("button", { name: methods.removeSubmit }).click();
  await expect(page.getByText(methods.removed)).toBeVisible();
});
