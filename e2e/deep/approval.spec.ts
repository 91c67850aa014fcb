import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { openCompany, sendRequest, setApproval } from "../support/company";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";
import { optionPage, sample, toOrderConfirm } from "../support/options";
import { provedHere } from "../support/prove";

const { approval, common, home } = messagesFor("ja");
const what = home.kinds["add-option"](sample.support.name);
const two = approval.setting.twoLabel;

test("[BZ-13][SECURITY] two administrators approve what costs more than the amount, each after a proof; a second request leads to the first", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(150_000);
  const { cookies } = await openCompany(people, 2);
  const [first, second] = [await anotherBrowser(), await anotherBrowser()];
  await enterWith(first.context(), cookies.admins[0] ?? "");
  await enterWith(second.context(), cookies.admins[1] ?? "");
  await setApproval(first, { choice: two, amount: "５００円" });
  await expect(first.getByRole("main")).toContainText("¥500");

  await enterWith(page.context(), cookies.holder);
  await toOrderConfirm(page, sample.support);
  const address = await sendRequest(page);
  const id = address.split("/").pop();
  await page.goto(optionPage(sample.support, "order"));
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await page.getByRole("link", { name: approval.confirm.toRequest }).click();
  await expect(page).toHaveURL(address);

  const open = `/mypage/approvals/${id}`;
  for (const [browser, act, done] of [
    [first, approval.view.approve, approval.complete.open],
    [second, approval.view.approveLast, approval.complete.approved],
  ] as const) {
    await browser.goto(open);
    await browser.getByRole("button", { name: act, exact: true }).click();
    await expectFault(browser, { message: approval.view.consentRequired });
    await browser.getByRole("checkbox").check();
    await browser.getByRole("button", { name: act, exact: true }).click();
    await expect(browser.getByRole("heading", { level: 1, name: done })).toBeVisible();
  }
  await first.goto(open);
  await checkPage(first);
  await expect(first.getByRole("heading", { name: approval.shown })).toBeVisible();
});

test("[BZ-13] a request is sent back with a reason, asked for again, and withdrawn; without a script, in English, from 320 px", async ({
  people,
  anotherBrowser,
}) => {
  test.setTimeout(150_000);
  const en = messagesFor("en").approval;
  const { cookies, admins, holder } = await openCompany(people);
  const boss = await anotherBrowser({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  await enterWith(boss.context(), cookies.admins[0] ?? "");
  await setApproval(boss, { choice: approval.setting.one });
  const asking = await anotherBrowser({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  await enterWith(asking.context(), cookies.holder);
  await toOrderConfirm(asking, sample.support);
  const address = await sendRequest(asking);
  await expectNoSidewaysScroll(asking);

  await boss.goto("/mypage/approvals");
  await expectNoSidewaysScroll(boss);
  await boss.getByRole("link", { name: what }).click();
  await expectNoSidewaysScroll(boss);
  await boss.getByRole("link", { name: approval.view.toReturn }).click();
  await boss.getByRole("button", { name: approval.sendBack.next }).click();
  await expect(boss.getByText(approval.sendBack.reasonRequired).first()).toBeVisible();
  const reason = "来月からにしてください。<b>急ぎません</b>";
  await boss.getByLabel(approval.sendBack.reason).fill(reason);
  await boss.getByRole("button", { name: approval.sendBack.next }).click();
  await expectNoSidewaysScroll(boss);
  await expect(boss.getByText(reason)).toBeVisible();
  await boss.getByRole("link", { name: approval.sendBack.back }).click();
  await expect(boss.getByLabel(approval.sendBack.reason)).toHaveValue(reason);
  await boss.getByRole("button", { name: approval.sendBack.next }).click();
  const since = new Date().toISOString();
  await boss.getByRole("button", { name: approval.sendBack.act }).click();
  await expect(boss.getByRole("heading", { level: 1, name: approval.complete.refused })).toBeVisible();
  const mail = await readMail(holder.login.mail, { since, subject: /差し戻されました/ });
  expect(mail.text).toContain("来月からにしてください。");

  await asking.goto(address);
  await expect(asking.getByText(reason)).toBeVisible();
  await toOrderConfirm(asking, sample.support);
  const again = await sendRequest(asking);
  expect(again).not.toBe(address);
  await asking.getByRole("link", { name: approval.request.withdraw }).click();
  await expectNoSidewaysScroll(asking);
  await asking.getByRole("button", { name: approval.withdraw.act }).click();
  await expect(asking.getByText(approval.request.done.withdrawn)).toBeVisible();

  const [admin] = admins;
  if (!admin) throw new Error("nobody");
  const english = await anotherBrowser();
  await enterWith(english.context(), await people.enter(admin));
  await english.goto("/mypage/approvals?show=closed");
  await english.getByRole("button", { name: "English" }).click();
  await expect(english.getByRole("row").filter({ hasText: en.states.withdrawn })).toBeVisible();
});

test("[SECURITY] a request is there for its own company alone, and an approval needs a proof of this session", async ({
  page,
  people,
  anotherBrowser,
  allowedProblems,
}) => {
  test.setTimeout(150_000);
  allowedProblems.push(/404 \(Not Found\)/);
  const { cookies, admins } = await openCompany(people);
  const other = await openCompany(people);
  const [boss, stranger] = [await anotherBrowser(), await anotherBrowser()];
  await enterWith(boss.context(), cookies.admins[0] ?? "");
  await enterWith(stranger.context(), other.cookies.admins[0] ?? "");
  await setApproval(boss, { choice: approval.setting.one });
  await enterWith(page.context(), cookies.holder);
  await toOrderConfirm(page, sample.support);
  const address = await sendRequest(page);
  const id = address.split("/").pop();
  for (const step of ["", "/return", "/return/confirm", "/complete"])
    expect((await stranger.goto(`/mypage/approvals/${id}${step}`))?.status(), step).toBe(404);
  const neighbour = await anotherBrowser();
  await enterWith(neighbour.context(), other.cookies.holder);
  for (const step of ["", "/withdraw"]) expect((await neighbour.goto(`${address}${step}`))?.status(), step).toBe(404);

  const [admin] = admins;
  if (!admin) throw new Error("nobody");
  await enterWith(boss.context(), await people.enter(admin));
  await boss.goto(`/mypage/approvals/${id}`);
  await boss.getByRole("checkbox").check();
  await boss.getByRole("button", { name: approval.view.approveLast }).click();
  await provedHere(boss, admin.mail);
  await expect(boss).toHaveURL(new RegExp(`/mypage/approvals/${id}\\?proved=1$`));
  await boss.getByRole("checkbox").check();
  await boss.getByRole("button", { name: approval.view.approveLast }).click();
  await expect(boss.getByRole("heading", { level: 1, name: approval.complete.approved })).toBeVisible();
});
