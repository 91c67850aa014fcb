import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, loginPath, typeLogin } from "../support/login";
import { readMail } from "../support/mailbox";

const { staffReports, staffUnlock, staffCountersign: second, memberInformation } = messagesFor("ja");
const { leavings: text } = staffReports;
const { leave } = memberInformation;
const h1 = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

/** The member's number, as its own page says it. */
async function numberOn(page: Page): Promise<string> {
  await page.goto("/mypage/member");
  return /K\d{7}/.exec((await page.getByRole("main").textContent()) ?? "")?.[0] ?? "";
}

async function findLeaver(staff: Page, number: string): Promise<void> {
  await staff.goto("/staff/leavings");
  await staff.getByLabel(text.find).fill(number);
  await staff.getByRole("button", { name: text.findSubmit }).click();
}

async function enter(staff: Page, { matches, reason }: { matches: number; reason: string }): Promise<void> {
  await staff.getByRole("radio", { name: staffUnlock.channels.telephone ?? "", exact: true }).check();
  const rows = staff.locator('input[name^="check-"][value="match"]');
  for (let row = 0; row < matches; row += 1) await rows.nth(row).check();
  await staff.getByLabel(text.appliedOn).fill(new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10));
  await staff.getByLabel(text.reason).fill(reason);
  await staff.getByRole("button", { name: text.next }).click();
}

test("[CL-13] 退会: the member sees that it may, staff check who asks and record it, and every login of the member is closed for good", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(150_000);
  const admin = await people.member({ role: "admin" });
  const user = await people.member({ role: "user", memberId: admin.memberId });
  const [colleague, staff, entry] = [await anotherBrowser(), await anotherBrowser(), await anotherBrowser()];
  await enterWith(page.context(), await people.enter(admin));
  await enterWith(colleague.context(), await people.enter(user));
  const number = await numberOn(page);
  await page.getByRole("link", { name: memberInformation.leaving }).click();
  await expect(page.getByText(leave.canTitle)).toBeVisible();
  await expect(page.getByRole("main")).toContainText(leave.happens[0] ?? "");
  await checkPage(page);
  await colleague.goto("/mypage/member/leaving");
  await expect(colleague.getByRole("main"), "a user is told who may").not.toContainText(leave.canTitle);

  await enterWith(staff.context(), await people.enterStaff(await people.staff("support", [admin])), "staff");
  await findLeaver(staff, "K9999999");
  await expectFault(staff, { message: text.notFound });
  await findLeaver(staff, number);
  await expect(h1(staff, text.flowTitle)).toBeVisible();
  await checkPage(staff);
  await enter(staff, { matches: 2, reason: "短い" });
  await expect(faults(staff)).toContainText(text.errors.reasonShort);
  await enter(staff, { matches: 2, reason: "ご本人から電話で、退会したいとのお申し出があった" });
  await expect(h1(staff, text.confirmTitle)).toBeVisible();
  await expect(staff.getByText(text.willLeave)).toBeVisible();
  await checkPage(staff);
  await page.reload();
  await expect(page, "nothing has happened yet").toHaveURL(/\/mypage\/member\/leaving/);
  await staff.getByRole("button", { name: text.submitLeave }).click();
  await expectFault(staff, { message: text.agreedRequired });
  await staff.getByLabel(text.agreed).check();
  const since = new Date().toISOString();
  await staff.getByRole("button", { name: text.submitLeave }).click();
  await expect(h1(staff, second.completeTitle)).toBeVisible();
  await checkPage(staff);
  await page.goto("/mypage");
  await expect(page, "one clerk alone ends nothing").toHaveURL(/\/mypage/);
  await staff.getByRole("link", { name: second.toRequest }).click();
  await expect(staff.getByText(second.ownText)).toBeVisible();
  const confirms = await anotherBrowser();
  await enterWith(confirms.context(), await people.enterStaff(await people.staff("support", [admin])), "staff");
  await confirms.goto(staff.url());
  await checkPage(confirms);
  await confirms.getByRole("radio", { name: second.approve }).check();
  await confirms.getByLabel(second.reason).fill("お申し込みの記録と合うため");
  await confirms.getByRole("button", { name: second.submit }).click();
  await expect(confirms.getByRole("main")).toContainText(second.atOnce);
  await checkPage(confirms);
  await staff.reload();
  await expect(staff.getByText(second.ownText), "nothing has happened yet").toBeVisible();
  await confirms.getByRole("button", { name: second.submitApprove(second.acts.leaving ?? "") }).click();
  await expect(confirms.getByText(second.states.approved ?? "").first()).toBeVisible();
  await staff.goto(`/staff/leavings/${admin.memberId}/complete`);
  await expect(h1(staff, text.doneTitle)).toBeVisible();
  await staff.reload();
  await expect(h1(staff, text.doneTitle)).toBeVisible();
  await expect(staff.getByRole("main")).toContainText(/M\d\d-\d\d-\d+/);
  await checkPage(staff);
  await staff.goto("/staff/leavings");
  await expect(staff.getByRole("region", { name: text.listTitle })).toContainText(admin.familyName);

  for (const ended of [page, colleague]) {
    await ended.goto("/mypage");
    await expect(ended).toHaveURL(/\/login/);
  }
  await readMail(admin.mail, { since, subject: /退会/ });
  for (const login of [admin, user]) {
    await entry.goto(loginPath(""));
    await typeLogin(entry, login);
    await expect(faults(entry), "an ID of a member that left opens nothing").toContainText("ログインできませんでした");
  }
  await findLeaver(staff, number);
  await expect(h1(staff, text.leftTitle)).toBeVisible();
});

test("[CL-13] whoever can't prove it leaves nothing but a record; a contract in use is in the way and is named", async ({
  page,
  people,
  anotherBrowser,
}) => {
  const [holder, admin] = [await people.open(), await people.member({ role: "admin" })];
  const own = await anotherBrowser();
  await enterWith(own.context(), await people.enter(admin));
  await enterWith(page.context(), await people.enterStaff(await people.staff("support", [admin, holder])), "staff");
  await findLeaver(page, await numberOn(own));
  await enter(page, { matches: 1, reason: "ご家族を名のる方から電話でのお申し出があった" });
  await expect(faults(page), "one right answer is no proof").toContainText(text.errors.notEnough(2));
  // One wrong answer is enough for a no.
  await page.locator('input[name^="check-"][value="mismatch"]').nth(1).check();
  await enter(page, { matches: 0, reason: "ご家族を名のる方から電話でのお申し出があった" });
  await expect(page.getByText(text.willNot)).toBeVisible();
  await page.getByRole("button", { name: text.submitRefuse }).click();
  await expect(h1(page, text.notDoneTitle)).toBeVisible();
  await own.reload();
  await expect(own).toHaveURL(/\/mypage/);

  await page.goto(`/staff/leavings/${holder.memberId}`);
  await expect(page.getByText(text.blockedTitle).first()).toBeVisible();
  await expect(page.getByRole("main")).toContainText(holder.contractNumber);
  await expect(page.getByRole("button", { name: text.next })).toHaveCount(0);
});
