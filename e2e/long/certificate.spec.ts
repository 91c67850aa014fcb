import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, inside, loginPath, typeCode, typeLogin } from "../support/login";
import { readCode, readMail } from "../support/mailbox";
import { openPaper } from "../support/open-paper";
import type { Holder } from "../support/people/makers";

const { staffCertificate: text, staffCountersign: second, staffUnlock: unlock, auth, accountIdChange } = messagesFor("ja");

const pathOf = ({ memberId }: Holder) => `/staff/members/${memberId}/certificate`;

/** Where the one button of the complete page posts to. */
const paperAction = async (page: Page) => (await page.locator("form[target=_blank]").getAttribute("action")) ?? "";

async function issue(page: Page): Promise<void> {
  await page.getByRole("button", { name: text.confirmSubmit }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.completeTitle })).toBeVisible();
}

/** Name and telephone number agree, and why another certificate is wanted. */
async function typeRenewal(page: Page, phone: "match" | "mismatch"): Promise<void> {
  await page.getByRole("radio", { name: unlock.channels.telephone ?? "", exact: true }).check();
  const answer = (question: string, result: string) =>
    page
      .getByRole("group", { name: unlock.questions[question] ?? "" })
      .getByRole("radio", { name: unlock.results[result] ?? "", exact: true })
      .check();
  await answer("name", "match");
  await answer("phone-last-4", phone);
  await page.getByLabel(text.reason).fill("登録証をなくしたとのお電話のため");
}

test("[FB-38] staff issue a certificate, open it once, and its holder logs in with it for the first time", async ({
  page,
  context,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open({ firstPassword: true, address: null });
  await enterWith(context, await people.enterStaff(await people.staff("support", [holder])), "staff");
  await page.goto(`/staff/members/${holder.memberId}`);
  await page.getByRole("link", { name: text.link }).click();
  await expect(page).toHaveURL(pathOf(holder));
  await checkPage(page);
  await page.getByRole("button", { name: text.submit }).click();
  await expectFault(page, { message: text.errors.delivery });
  await expect(page.getByRole("radio", { name: text.deliveries.post }), "no address on record").toBeDisabled();
  await page.getByRole("radio", { name: text.deliveries["handed-over"] }).check();
  await page.getByRole("button", { name: text.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.confirmTitle })).toBeVisible();
  await checkPage(page);
  await issue(page);
  await checkPage(page);

  const action = await paperAction(page);
  const paper = await openPaper(page, action);
  expect(paper).toMatchObject({ status: 200, type: "application/pdf", cache: expect.stringContaining("no-store") });
  const [, password = ""] = /初回パスワード\s+(\S+)/.exec(paper.text) ?? [];
  const [, activationCode = ""] = /認証登録コード\s+([0-9A-Z-]+)/.exec(paper.text) ?? [];
  expect(paper.text.replaceAll(/\s/g, "")).toContain(holder.login.loginId);
  expect((await openPaper(page, action)).type, "a second time it is a page that says so").toContain("text/html");
  await page.reload();
  await expect(page.getByText(text.openedTitle)).toBeVisible();
  await expect(page.locator("form[target=_blank]")).toHaveCount(0);
  await checkPage(page);
  const told = await readMail(holder.login.mail, { subject: /登録証を発行/ });
  expect(told.text).not.toContain(password);
  expect(told.text).not.toContain(activationCode);

  const own = await anotherBrowser();
  const since = new Date().toISOString();
  await own.goto(loginPath(holder.brand));
  await typeLogin(own, holder.login);
  await expect(own.getByRole("alert", { name: messagesFor("ja").ui.errorSummaryTitle }), "the one before is void").toBeVisible();
  await typeLogin(own, { ...holder.login, password });
  await own.getByLabel(auth.activation).fill(activationCode.toLowerCase());
  await own.getByLabel(auth.mail).fill(holder.login.mail);
  await own.getByRole("button", { name: messagesFor("ja").methods.next }).click();
  await typeCode(own, await readCode(holder.login.mail, since));
  await own.getByRole("button", { name: auth.keptThenPassword }).click();
  await own.getByLabel(accountIdChange.newPassword, { exact: true }).fill("Jibun-no-pass-77!");
  await own.getByLabel(accountIdChange.newPasswordAgain, { exact: true }).fill("Jibun-no-pass-77!");
  await own.getByRole("button", { name: auth.firstPasswordSubmit }).click();
  await expect(own).toHaveURL(inside);
});

test("[FB-38][CL-10] another certificate: the manager asks, a colleague approves and prints, and what worked before ends", async ({
  page,
  context,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  const own = await anotherBrowser();
  await enterWith(own.context(), await people.enter(holder.login));
  const desk = await anotherBrowser();
  await enterWith(desk.context(), await people.enterStaff(await people.staff("support", [holder])), "staff");
  await desk.goto(pathOf(holder));
  await expect(desk.getByText(text.renewalInUse)).toBeVisible();
  await expect(desk.getByText(text.refusedReissue("管理者"))).toBeVisible();
  await expect(desk.getByRole("button", { name: text.submit })).toHaveCount(0);
  await checkPage(desk);

  await enterWith(context, await people.enterStaff(await people.staff("admin", [holder])), "staff");
  await page.goto(pathOf(holder));
  await checkPage(page);
  await page.getByRole("radio", { name: text.deliveries["handed-over"] }).check();
  await page.getByRole("button", { name: text.submit }).click();
  await expectFault(page, { message: text.errors.asked });
  await expectFault(page, { field: text.reason, message: text.errors.reasonShort(10) });
  await typeRenewal(page, "mismatch");
  await page.getByRole("button", { name: text.submit }).click();
  await expect(page.getByRole("heading", { name: text.willNotIssue })).toBeVisible();
  await checkPage(page);
  await page.getByRole("button", { name: text.confirmRefuse }).click();
  await expect(page.getByText(text.checkFailedTitle)).toBeVisible();
  await own.goto("/mypage");
  await expect(own, "nothing has changed").toHaveURL(/\/mypage/);

  await page.goto(pathOf(holder));
  await page.getByRole("radio", { name: text.deliveries["handed-over"] }).check();
  await typeRenewal(page, "match");
  await page.getByRole("button", { name: text.submit }).click();
  await expect(page.getByRole("main")).toContainText(text.willEndPoints[1] ?? "");
  await page.getByRole("link", { name: messagesFor("ja").common.backToInput }).click();
  await expect(page.getByLabel(text.reason), "nothing typed is lost").toHaveValue(/お電話のため/);
  await page.getByRole("button", { name: text.submit }).click();
  await checkPage(page);
  await page.getByRole("button", { name: text.confirmAsk }).click();
  await expect(page.getByRole("heading", { level: 1, name: second.completeTitle })).toBeVisible();
  await page.reload();
  await checkPage(page);
  await readMail(holder.login.mail, { subject: /登録証の出し直しの申し出がありました/ });
  await own.goto("/mypage");
  await expect(own, "nothing has changed before somebody else approves").toHaveURL(/\/mypage/);
  await page.getByRole("link", { name: second.toRequest }).click();
  await expect(page.getByText(second.ownText), "whoever asked neither decides nor prints").toBeVisible();
  await expect(page.getByRole("button", { name: second.submit })).toHaveCount(0);
  await checkPage(page);

  await desk.goto("/staff/countersigns");
  await checkPage(desk);
  await desk.getByRole("row").filter({ hasText: holder.familyName }).getByRole("link").click();
  await checkPage(desk);
  await desk.getByRole("button", { name: second.submit }).click();
  await expectFault(desk, { message: second.choose });
  await desk.getByRole("radio", { name: second.approve }).check();
  await desk.getByLabel(second.reason).fill("お電話の記録と合うため");
  await desk.getByRole("button", { name: second.submit }).click();
  await expect(desk.getByRole("main")).toContainText(second.atOnce);
  await desk.getByRole("link", { name: messagesFor("ja").common.backToInput }).click();
  await expect(desk.getByLabel(second.reason), "nothing typed is lost").toHaveValue("お電話の記録と合うため");
  await desk.getByRole("button", { name: second.submit }).click();
  await checkPage(desk);
  await desk.getByRole("button", { name: second.submitApprove(second.acts.certificate ?? "") }).click();
  await expect(desk.getByRole("heading", { level: 1, name: text.completeTitle })).toBeVisible();
  await expect(desk.getByRole("button", { name: text.open })).toBeVisible();
  await page.goto(desk.url());
  await expect(page.getByText(text.notYours)).toBeVisible();
  await own.goto("/mypage");
  await expect(own, "the session is over").toHaveURL(/\/login/);
  await readMail(holder.login.mail, { subject: /登録証を出し直しました/ });
});

test.describe("[NO-JS]", () => {
  test.use({ javaScriptEnabled: false });

  test("[FB-38] a certificate is issued without a script; a confirm page without its draft says what to do", async ({
    page,
    context,
    people,
  }) => {
    const holder = await people.open({ firstPassword: true });
    await enterWith(context, await people.enterStaff(await people.staff("support", [holder])), "staff");
    await page.goto(`${pathOf(holder)}/confirm`);
    await expect(page.getByText(text.draftGone)).toBeVisible();
    await page.getByRole("link", { name: text.again }).click();
    await page.getByRole("radio", { name: text.deliveries["handed-over"] }).check();
    await page.getByRole("button", { name: text.submit }).click();
    await issue(page);
    await expect(page.getByRole("button", { name: text.open })).toBeVisible();
  });
});
