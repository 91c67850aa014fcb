import { generateSync } from "otplib";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { staffPeople: text, staff, accountIdChange } = messagesFor("ja");
const password = "Jibun-no-pass-77!";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("[SECURITY] an administrator adds a colleague, who sets up an authenticator and a password at the first login", async ({
      page,
      people,
      browser,
    }) => {
      test.setTimeout(120_000);
      const loginId = `shokuin-${Date.now().toString(36)}${javaScriptEnabled ? "a" : "b"}`;
      await enterWith(page.context(), await people.enterStaff(await people.staff("admin")), "staff");
      await page.goto("/staff/staff-people");
      await checkPage(page);
      await page.getByRole("link", { name: text.add }).click();
      await page.getByLabel(text.fields.loginId).fill("あ");
      await page.getByLabel(text.fields.name).fill("試験 たろう");
      await page.getByRole("button", { name: text.submit }).click();
      // A script gives the title its prefix and the focus its place.
      if (javaScriptEnabled) await expectFault(page, { message: text.errors.loginId });
      await expect(faults(page)).toContainText(text.errors.loginId);
      await expect(page.getByLabel(text.fields.name), "nothing typed is lost").toHaveValue("試験 たろう");
      await page.getByLabel(text.fields.loginId).fill(loginId.toUpperCase());
      await page.getByLabel(text.fields.mail).fill("shokuin@staff.example");
      await page.getByRole("radio", { name: /請求担当/ }).check();
      await page.getByRole("button", { name: text.submit }).click();
      await expect(page.getByRole("heading", { level: 1, name: text.confirmTitle })).toBeVisible();
      await checkPage(page);
      await page.getByRole("button", { name: text.confirmSubmit }).click();
      await expect(page.getByRole("heading", { level: 1, name: text.completeTitle })).toBeVisible();
      await page.reload();
      await checkPage(page);
      const first = (await page.locator("dd code").textContent()) ?? "";

      const own = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await own.goto("/staff/login");
      await own.getByLabel(staff.login.id).fill(loginId);
      await own.getByLabel(staff.login.password, { exact: true }).fill(first);
      await own.getByRole("button", { name: staff.login.submit }).click();
      await expect(own.getByRole("heading", { level: 1, name: text.enrol.title })).toBeVisible();
      await checkPage(own);
      await own.getByText(messagesFor("ja").methods.noScan).click();
      const secret = ((await own.locator("dd code").textContent()) ?? "").replaceAll(" ", "");
      await own.getByLabel(text.enrol.code).fill(generateSync({ secret }));
      await own.getByLabel(accountIdChange.newPassword, { exact: true }).fill(password);
      await own.getByLabel(accountIdChange.newPasswordAgain, { exact: true }).fill(password);
      await own.getByRole("button", { name: text.enrol.submit }).click();
      await expect(own).toHaveURL(/\/staff$/);

      await page.getByRole("link", { name: text.toPerson }).click();
      await checkPage(page);
      await page.getByLabel(text.newRole).selectOption("auditor");
      await page.getByRole("button", { name: text.changeRole }).click();
      await checkPage(page);
      await page.getByRole("button", { name: text.confirms.role.submit }).click();
      await expect(faults(page), "not without a reason").toContainText(text.reasonShort);
      await checkPage(page);
      await page.getByLabel(text.reason).fill("監査へ異動");
      await page.getByRole("button", { name: text.confirms.role.submit }).click();
      await expect(page.getByText(text.done.role)).toBeVisible();
      await own.goto("/staff");
      await expect(own, "the role changed: log in again").toHaveURL(/\/staff\/login/);
      await page.getByRole("link", { name: text.acts.lock }).click();
      await page.getByLabel(text.reason).fill("休職のため");
      await page.getByRole("button", { name: text.confirms.lock.submit }).click();
      await expect(page.getByText(text.done.lock)).toBeVisible();
      await expect(page.getByRole("main"), "why is in the login's record").toContainText("休職のため");
    });
  });
}

test("[SECURITY] nobody changes oneself, the table is printed from the data, and all fits 320 px", async ({ page, people }) => {
  const admin = await people.staff("admin");
  await enterWith(page.context(), await people.enterStaff(admin), "staff");
  await page.goto(`/staff/staff-people/${admin.staffId}`);
  await expect(page.getByText(text.ownTitle)).toBeVisible();
  await expect(page.getByRole("button", { name: text.changeRole })).toHaveCount(0);
  await page.goto("/staff/staff-people/permissions");
  await expect(page.getByRole("row", { name: /ロックを解除する/ })).toContainText(text.yes);
  for (const path of ["", "/permissions", "/new", `/${admin.staffId}`]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/staff/staff-people${path}`);
    await expectNoSidewaysScroll(page);
  }
});
