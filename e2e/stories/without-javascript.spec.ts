import { messagesFor } from "@/lib/i18n/messages";
import { deleteOnScreen, registerOnScreen } from "../support/account-ids";
import { expect, test } from "../support/fixtures";
import { enterWith, loginAs, loginPath, staffLogin, typeLogin } from "../support/login";
import { cancelOption, optionPage, orderOption, sample } from "../support/options";
import { unlockOnScreen } from "../support/unlock";

const { auth, layout } = messagesFor("ja");

test.use({ javaScriptEnabled: false });

test("[NO-JS] log in, order an option, cancel it, log out", async ({ page, people }) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  await people.register(holder, "user");
  await people.enter(holder.login);
  await loginAs(page, holder.login);
  await orderOption(page, sample.support);
  await cancelOption(page, sample.support);
  await page.getByRole("button", { name: layout.logout }).first().click();
  await expect(page).toHaveURL(/\/login\?out=1/);
});

test("[NO-JS] register an account ID and delete it", async ({ page, people }) => {
  const holder = await people.open();
  await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  const loginId = `e2e-${Math.random().toString(36).slice(2, 10)}`;
  await people.proved(holder.login);
  expect(await registerOnScreen(page, { loginId, password: "Ki-no-eda-2026!", role: "admin" })).not.toBe("");
  await deleteOnScreen(page, loginId);
});

test("[NO-JS] staff log in and unlock", async ({ page, people }) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  await people.lock(holder.login);
  await staffLogin(page, await people.staff("support"));
  await unlockOnScreen(page, holder.login.accountId);
  expect(await people.footprint(holder)).toMatchObject({ locked: 0 });
});

test("[NO-JS] a wrong password says so, keeps the ID and forgets the password", async ({ page, people }) => {
  const { login } = await people.open();
  await page.goto(loginPath("S"));
  await typeLogin(page, { ...login, password: "Wrong-pass-2026!" });
  await expect(page.getByRole("alert")).toContainText("ログインできませんでした");
  await expect(page.getByLabel(auth.numberForm.id, { exact: true })).toHaveValue(login.loginId);
});

test("[NO-JS] the language switch and なぜ？ are forms and details", async ({ page, people }) => {
  const holder = await people.open();
  await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto(optionPage(sample.support));
  await page.getByRole("button", { name: layout.switchTo }).first().click();
  await expect(page).toHaveURL(new RegExp(optionPage(sample.support)));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
