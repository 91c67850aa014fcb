import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";

const { staff } = messagesFor("ja");

for (const role of ["billing", "catalogue"] as const) {
  test(`[CL-10] ${role} begin on a page of their own, and no entry of their menu refuses them`, async ({ page, people }) => {
    test.setTimeout(60_000);
    await enterWith(page.context(), await people.enterStaff(await people.staff(role)), "staff");
    await page.goto("/staff");
    await expect(page.getByRole("heading", { level: 1, name: staff.home.title })).toBeVisible();
    await checkPage(page);
    const links = page.getByRole("main").getByRole("link");
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(hrefs.length).toBeGreaterThan(2);
    for (const href of hrefs) {
      await page.goto(href);
      await expect(page.getByRole("heading", { level: 1 }), href).not.toHaveText(staff.refused.title);
    }
    await page.goto("/staff/audit");
    await expect(page.getByRole("heading", { level: 1, name: staff.refused.title })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: staff.refused.back }).click();
    await expect(page.getByRole("heading", { level: 1, name: staff.home.title })).toBeVisible();
  });
}
