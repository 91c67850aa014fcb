import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";

const { staffLook: look, staffReset: text, staffUnlock: unlock, lookedAt, staffReports } = messagesFor("ja");

test("[CL-10][JP-13] a lost factor: reason, identity check, a second person, the owner's link; and the member reads who looked and why", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  const own = await anotherBrowser();
  await enterWith(own.context(), await people.enter(holder.login));
  const since = new Date().toISOString();

  const [asks, decides] = [await people.staff("support"), await people.staff("support")];
  await enterWith(page.context(), await people.enterStaff(asks), "staff");
  await page.goto(`/staff/members/${holder.memberId}`);
  await expect(page.getByRole("heading", { level: 1, name: look.title })).toBeVisible();
  await checkPage(page);
  await page.getByRole("button", { name: look.submit }).click();
  await expectFault(page, { message: look.choose });
  await page.getByRole("radio", { name: /ご本人からの問い合わせ/ }).check();
  await page.getByLabel(look.words).fill("スマートフォンを失くしたとのお電話");
  await page.getByRole("button", { name: look.submit }).click();
  await page.getByRole("link", { name: new RegExp(text.act) }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.inputTitle })).toBeVisible();
  await checkPage(page);
  await page.getByRole("radio", { name: unlock.channels.telephone ?? "", exact: true }).check();
  for (const question of ["name", "contact-mail"]) {
    const group = page.getByRole("group", { name: unlock.questions[question] ?? "" });
    await group.getByRole("radio", { name: unlock.results.match ?? "", exact: true }).check();
  }
  await page.getByRole("radio", { name: text.deliveries.mail ?? "" }).check();
  await page.getByLabel(text.reason).fill("スマートフォンを失くし、バックアップコードもないため");
  await page.getByRole("button", { name: text.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.confirmTitle })).toBeVisible();
  await checkPage(page);
  await page.getByRole("button", { name: text.confirmSubmit }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.completeRequested })).toBeVisible();
  await checkPage(page);
  await page.reload();
  await page.getByRole("link", { name: text.toOpen }).click();
  await expect(page.getByText(text.ownTitle), "whoever asked does not decide").toBeVisible();
  await expect(page.getByRole("button", { name: text.decideSubmit })).toHaveCount(0);

  const second = await anotherBrowser();
  await enterWith(second.context(), await people.enterStaff(decides), "staff");
  await second.goto("/staff/factor-reset");
  await checkPage(second);
  await second.getByRole("link", { name: holder.login.loginId }).click();
  await checkPage(second);
  await second.getByRole("radio", { name: text.approve, exact: true }).check();
  await second.getByLabel(text.decisionReason).fill("本人と確かめられたため");
  await second.getByRole("button", { name: text.decideSubmit }).click();
  await expect(second.getByRole("heading", { level: 1, name: staffReports.confirmTitle })).toBeVisible();
  await checkPage(second);
  await second.getByRole("button", { name: text.submitApprove }).click();
  await expect(second.getByText(text.states.waiting ?? "").first()).toBeVisible();

  const mail = await readMail(holder.login.mail, { since, subject: /認証方法を初期化します/ });
  const link = /\/factor-reset\?token=[A-Za-z0-9_-]+/.exec(mail.text)?.[0] ?? "";
  await own.goto(link);
  await checkPage(own);
  await own.getByRole("button", { name: text.owner.act }).click();
  await expect(own.getByRole("heading", { level: 1, name: text.owner.doneTitle })).toBeVisible();
  await checkPage(own);

  await own.goto("/mypage/security");
  await own.getByRole("link", { name: lookedAt.link }).click();
  await checkPage(own);
  const table = own.getByRole("table", { name: lookedAt.title });
  await expect(table).toContainText("ご本人からの問い合わせ");
  await expect(table).toContainText("スマートフォンを失くしたとのお電話");
  for (const { loginId } of [asks, decides]) await expect(table, "roles, not names").not.toContainText(loginId);
});
