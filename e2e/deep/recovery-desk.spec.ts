import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, staffLogin } from "../support/login";
import { readMail } from "../support/mailbox";

const { contact: text, staffContacts: desk, staffUnlock: unlock, loginHistory: history, common, recovery } = messagesFor("ja");

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("[CL-05][BZ-29] a forgotten ID goes to the public form, staff check who asks and close it", async ({
    page,
    people,
    browser,
  }) => {
    test.setTimeout(120_000);
    const holder = await people.open();
    const mail = `visitor-${Date.now()}@example.com`;
    const since = new Date().toISOString();
    await page.goto("/contact");
    await page.getByRole("button", { name: common.toConfirm }).click();
    await expect(faults(page)).toContainText(text.name);
    await page.getByLabel(text.subjects["forgotten-id"]).check();
    await page.getByLabel(text.name, { exact: true }).fill("見本　花子");
    await page.getByLabel(text.kana, { exact: true }).fill("ﾐﾎﾝ ﾊﾅｺ");
    await page.getByLabel(text.phoneField, { exact: true }).fill("０９０－１２３４－５６７８");
    await page.getByLabel(text.mail, { exact: true }).fill(mail);
    await page.getByRole("button", { name: common.toConfirm }).click();
    await expect(page.getByRole("heading", { level: 1, name: text.confirmTitle })).toBeVisible();
    await expect(page.getByText("090-1234-5678")).toBeVisible();
    await page.getByRole("button", { name: text.send }).click();
    await expect(page.getByRole("heading", { level: 1, name: text.completeTitle })).toBeVisible();
    const number = (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? "";
    await page.reload();
    await expect(page.getByText(number)).toBeVisible();
    expect((await readMail(mail, { since })).text).toContain(number);

    const work = await (await browser.newContext({ javaScriptEnabled: false, locale: "ja-JP" })).newPage();
    await staffLogin(work, await people.staff("support"));
    await work.goto(`/staff/contacts?q=${number}`);
    await work.getByRole("link", { name: number }).click();
    await work.getByRole("button", { name: desk.take }).click();
    await work.getByLabel(desk.typed, { exact: true }).fill("nobody-has-this");
    await work.getByRole("button", { name: desk.match }).click();
    await expect(work.getByText(desk.unknown).first()).toBeVisible();
    await work.getByLabel(desk.typed, { exact: true }).fill(holder.login.loginId);
    await work.getByRole("button", { name: desk.match }).click();
    await expect(work.getByText(holder.login.loginId).first()).toBeVisible();
    await work.getByLabel(unlock.channels.telephone ?? "").check();
    for (const question of ["name", "contact-mail"]) await work.locator(`[name="check-${question}"][value=match]`).check();
    await work.getByLabel(desk.results.answered).check();
    await work.getByRole("button", { name: desk.toConfirm }).click();
    await expect(work.getByRole("heading", { level: 1, name: desk.confirmTitle })).toBeVisible();
    await work.getByRole("button", { name: desk.close, exact: true }).click();
    await expect(work.getByText(desk.checkPassed, { exact: true })).toBeVisible();
    await work.context().close();
  });
});

test("[BZ-29] who fills in the hidden field is told to empty it, and loses nothing", async ({ page }) => {
  await page.goto("/contact");
  await page.getByLabel(text.subjects.locked).check();
  await page.getByLabel(text.name, { exact: true }).fill("見本 花子");
  await page.locator("#website").evaluate((field: HTMLInputElement) => {
    field.value = "http://spam.example";
  });
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expectFault(page, { message: text.trapFilled });
  await expect(page.getByLabel(text.name, { exact: true })).toHaveValue("見本 花子");
  await expect(page.getByLabel(text.trap, { exact: true })).toBeVisible();
});

test("[CL-06] the login history is filtered, saved as CSV, and ends all logins with one button", async ({ page, people }) => {
  const { login } = await people.open();
  await enterWith(page.context(), await people.enter(login));
  await page.goto("/mypage/security/history");
  await checkPage(page);
  const table = page.getByRole("table", { name: history.title });
  await expect(table.getByRole("row")).not.toHaveCount(1);
  await page.getByRole("link", { name: history.filters.failed }).click();
  await expect(page.getByText(history.emptyFiltered)).toBeVisible();
  await page.goto("/mypage/security/history");
  const file = await page.request.get("/mypage/security/history/csv");
  expect(file.headers()["content-type"]).toContain("text/csv");
  expect(await file.text()).toContain(history.factors.enrolment ?? "");
  await page.getByRole("button", { name: history.endAll }).click();
  await expect(page).toHaveURL(/\/login/);
  await page.goto("/mypage");
  await expect(page).toHaveURL(/\/login/);
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("[CL-04] an ended, a used and a made-up link say so and offer a new one", async ({ page }) => {
    const { recovery: en } = messagesFor("en");
    for (const token of ["x".repeat(43), "short", ""]) {
      await page.goto(`/password-reset/new?token=${token}`);
      await expect(page.getByRole("heading", { level: 1, name: en.overTitle.unknown })).toBeVisible();
      await expect(page.getByRole("link", { name: en.askAgain })).toHaveAttribute("href", "/password-reset");
    }
    await page.goto(`/not-me?token=${"x".repeat(43)}`);
    await expect(page.getByRole("heading", { level: 1, name: en.notMe.overTitle.unknown })).toBeVisible();
    await checkPage(page, { lang: "en" });
  });
});

test("[CL-04] an empty ID is asked for, and a fault keeps what was typed", async ({ page }) => {
  await page.goto("/password-reset");
  await page.getByRole("button", { name: recovery.submit }).click();
  await expectFault(page, { message: recovery.loginId });
  await page.getByLabel(recovery.loginId, { exact: true }).fill("x".repeat(201));
  await page.getByRole("button", { name: recovery.submit }).click();
  await expect(page.getByLabel(recovery.loginId, { exact: true })).toHaveValue("x".repeat(201));
});

test("[CL-04] at the login of members a customer number is sent on to its service, and nothing is said of existence", async ({
  page,
}) => {
  await page.goto("/login/member");
  await page.goto("/password-reset");
  const field = page.getByLabel(recovery.memberId, { exact: true });
  await field.fill("20150123456789");
  await page.getByRole("button", { name: recovery.submit }).click();
  await expectFault(page, { message: recovery.numberHere });
  await expect(field).toHaveValue("20150123456789");
});
