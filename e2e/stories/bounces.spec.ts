import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";

const { mailTrouble, staffSenders } = messagesFor("ja");
const text = staffSenders.bounces;

test("[JP-10] mail that comes back: the member is told, staff deal with it once, and the member's page is quiet again", async ({
  page,
  people,
  anotherBrowser,
}) => {
  const holder = await people.open();
  await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage");
  await expect(page.getByText(mailTrouble.title)).toHaveCount(0);
  const bounceId = await people.bouncedMail(holder);
  await page.reload();
  await expect(page.getByText(mailTrouble.title)).toBeVisible();
  await expect(page.getByRole("link", { name: mailTrouble.act })).toHaveAttribute("href", "/mypage/member");
  await expect(page.getByRole("main")).not.toContainText(holder.login.mail);

  const desk = await anotherBrowser();
  await enterWith(desk.context(), await people.enterStaff(await people.staff("support")), "staff");
  await desk.goto("/staff/bounces");
  await checkPage(desk);
  const row = desk.getByRole("row").filter({ hasText: holder.familyName });
  await expect(row).toContainText(text.reasons("5.1.1"));
  await expect(row).not.toContainText(holder.login.mail);
  await desk.goto(`/staff/bounces/${bounceId}`);
  await checkPage(desk);
  await expect(desk.getByRole("radio", { name: text.ways.resent.label })).toHaveCount(0);
  await desk.getByRole("radio", { name: text.ways.reached.label }).check();
  await desk.getByRole("button", { name: text.submit }).click();
  await expectFault(desk, { field: text.note, message: text.noteRequired });
  await expect(desk.getByRole("radio", { name: text.ways.reached.label })).toBeChecked();
  await desk.getByLabel(text.note, { exact: true }).fill("電話で、受信拒否を解いていただいた");
  await desk.getByRole("button", { name: text.submit }).click();
  await expect(desk.getByText(text.done(text.ways.reached.label))).toBeVisible();
  await desk.goto("/staff/bounces?view=handled");
  await expect(desk.getByRole("row").filter({ hasText: holder.familyName })).toContainText(text.ways.reached.label);

  await page.reload();
  await expect(page.getByText(mailTrouble.title)).toHaveCount(0);
});
