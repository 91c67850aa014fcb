import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { type DemoLogin, demoLogins, inside, loginForm, staffLogin, typeCode, typeLogin } from "../support/login";
import { readCode } from "../support/mailbox";

function kindOf(who: DemoLogin) {
  if (who.path === "/login/member") return "member-id";
  return /^\d{14}$/.test(who.loginId) ? "customer-number" : "account-id";
}
const mailOf = (who: DemoLogin) => /mail (\S+@\S+)/.exec(who.secondFactor)?.[1];

test("[FB-01] every login of the table that the start prints opens as the table says", async ({ anotherBrowser }) => {
  test.setTimeout(300_000);
  for (const who of demoLogins()) {
    await test.step(`${who.who} ${who.loginId}`, async () => {
      const page = await anotherBrowser();
      if (who.totpSecret) return staffLogin(page, { ...who, totpSecret: who.totpSecret });
      await page.goto(who.path);
      const since = new Date().toISOString();
      await typeLogin(page, { ...who, kind: kindOf(who) });
      if (who.who.includes("ロック中")) {
        await expect(faults(page)).toContainText("ロック");
      } else if (who.activationCode) {
        await expect(page.getByRole("heading", { level: 1, name: messagesFor("ja").methods.enrolTitle })).toBeVisible();
      } else {
        await typeCode(page, await readCode(mailOf(who) ?? "", since));
        await expect(page).toHaveURL(inside);
      }
      await page.context().close();
    });
  }
});

test("[FB-01] the login page has two equal forms, each with its own button", async ({ page }) => {
  await page.goto("/login");
  await checkPage(page);
  for (const kind of ["customer-number", "account-id"] as const) {
    await expect(loginForm(page, kind).getByRole("button", { name: /ログイン/ })).toHaveCount(1);
  }
});
