import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { provedHere } from "../support/prove";

const { memberInformation: text, staffReports } = messagesFor("ja");
const { reports } = text;
const pdf = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

test("[IV-17] a new address is reported with a paper; staff put it on record, and the history says so", async ({
  page,
  context,
  people,
  anotherBrowser,
}) => {
  const login = await people.member({ role: "admin" });
  await enterWith(context, await people.enter(login));
  await page.goto("/mypage/member");
  await checkPage(page);
  await page.getByRole("link", { name: text.reportLink }).click();
  await page.getByRole("link", { name: reports.new }).click();
  await page.getByRole("radio", { name: text.reportKinds.address }).check();
  await page.getByRole("button", { name: reports.begin }).click();
  await page.getByLabel(reports.changedOn).fill("2999-01-01");
  await page.getByLabel(text.postalCode).fill("１０５０００１");
  await page.getByLabel(text.details.address).fill("東京都港区見本町９−９");
  await page.getByRole("button", { name: reports.toDocuments }).click();
  await expectFault(page, { field: reports.changedOn, message: /きょうまでの日付/ });
  await expect(page.getByLabel(text.details.address), "nothing typed is lost").toHaveValue("東京都港区見本町９−９");
  await page.getByLabel(reports.changedOn).fill("２０２６年１０月１日");
  await page.getByRole("button", { name: reports.toDocuments }).click();
  await page.getByLabel(reports.file).setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("MZ program") });
  await page.getByRole("button", { name: reports.add }).click();
  await expect(page.getByRole("alert").first()).toContainText(reports.faults.kind);
  await page.getByLabel(reports.file).setInputFiles({ name: "登記簿.pdf", mimeType: "text/plain", buffer: pdf });
  await page.getByRole("button", { name: reports.add }).click();
  await expect(page.getByRole("row").filter({ hasText: "登記簿.pdf" })).toBeVisible();
  await checkPage(page);
  await page.getByRole("link", { name: reports.toConfirm }).click();
  // A session alone is not enough for what staff would go by.
  await provedHere(page, login.mail);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: reports.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: reports.doneTitle })).toBeVisible();
  const mail = await readMail(login.mail, { subject: /届け出を受け付け/ });
  const number = /M\d\d-\d\d-\d+/.exec(mail.text)?.[0] ?? "";

  const [first, staff] = [await anotherBrowser(), await anotherBrowser()];
  for (const desk of [first, staff]) {
    await enterWith(desk.context(), await people.enterStaff(await people.staff("support")), "staff");
    await desk.goto("/staff/change-reports");
    await desk.getByRole("link", { name: number }).click();
    await checkPage(desk);
    await desk.getByRole("radio", { name: staffReports.approve }).check();
    await desk.getByLabel(staffReports.reason).fill("登記簿と一致しました");
    await desk.getByRole("button", { name: staffReports.next }).click();
    await expect(desk.getByRole("heading", { level: 1, name: staffReports.confirmTitle })).toBeVisible();
    await checkPage(desk);
    await desk.getByRole("button", { name: desk === first ? staffReports.acts.examine : staffReports.acts.approve }).click();
    await expect(desk.getByRole("heading", { level: 1, name: staffReports.detailTitle })).toBeVisible();
    await expect(desk.getByRole("button", { name: staffReports.next })).toHaveCount(0);
  }
  await expect(staff.getByText(staffReports.decided.approved)).toBeVisible();
  await expect(staff.getByText("登記簿と一致しました")).toBeVisible();

  await page.goto("/mypage/member");
  await expect(page.getByRole("region", { name: text.history })).toContainText("見本町9−9");
  await expect(page.getByRole("region", { name: text.history })).toContainText(text.by.staff);
  await page.getByRole("link", { name: text.ownData }).click();
  await checkPage(page);
});
