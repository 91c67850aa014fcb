import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { optionPage, sample } from "../support/options";

const [ja, en] = [messagesFor("ja"), messagesFor("en")];
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

test("[LANGUAGE] the switch changes every page to English and back, and stays where one is", async ({ page }) => {
  await page.goto("/login");
  await page.getByRole("button", { name: ja.layout.switchTo }).click();
  await expect(page).toHaveURL(/\/login$/);
  await expect(page.getByRole("heading", { level: 1, name: en.auth.loginTitle })).toBeVisible();
  await checkPage(page, { lang: "en" });
  await page.getByRole("button", { name: en.layout.switchTo }).click();
  await expect(page.getByRole("heading", { level: 1, name: ja.auth.loginTitle })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

test.describe("a browser that asks for English", () => {
  test.use({ locale: "en-GB" });

  test("[LANGUAGE] an order in English: screens, reasons, the kept text and the mail", async ({ page, people }) => {
    test.setTimeout(120_000);
    const holder = await people.open({ locale: "en" });
    await people.register(holder, "user");
    await enterWith(page.context(), await people.enter(holder.login, "en"));
    const since = new Date().toISOString();
    for (const at of [
      "/mypage",
      "/mypage/contracts",
      "/mypage/options",
      "/mypage/account-ids",
      "/mypage/procedures",
      "/mypage/security",
    ]) {
      await page.goto(at);
      await checkPage(page, { lang: "en" });
    }
    await page.goto(optionPage(sample.warranty, "order"));
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: en.common.toConfirm }).click();
    await expect(page.getByRole("heading", { level: 1, name: en.procedures.confirm["add-option"].title })).toBeVisible();
    await checkPage(page, { lang: "en" });
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: en.procedures.act["add-option"]("") }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: en.procedures.complete["add-option"]("Equipment warranty") }),
    ).toBeVisible();
    await checkPage(page, { lang: "en" });
    const mail = await readMail(holder.login.mail, { since, subject: /option order/ });
    expect(mail.subject).not.toMatch(japanese);
  });
});
