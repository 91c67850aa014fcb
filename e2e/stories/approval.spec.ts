import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { openCompany, sendRequest, setApproval } from "../support/company";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { sample, toOrderConfirm } from "../support/options";

const { approval, home, people: words } = messagesFor("ja");
const what = home.kinds["add-option"](sample.support.name);

test("[BZ-13] an administrator has orders approved; what the line's holder asks for counts once it is", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(60_000);
  const { cookies } = await openCompany(people);
  const boss = await anotherBrowser();
  await enterWith(boss.context(), cookies.admins[0] ?? "");
  await boss.goto("/mypage/people/approval");
  await checkPage(boss);
  await boss.getByRole("radio", { name: approval.setting.twoLabel }).check();
  await boss.locator("#amount").fill("たくさん");
  await boss.getByRole("button", { name: words.form.next }).click();
  await expectFault(boss, { field: approval.setting.amount, message: approval.setting.amountWhole });
  await setApproval(boss, { choice: approval.setting.one });
  await checkPage(boss);

  await enterWith(page.context(), cookies.holder);
  await toOrderConfirm(page, sample.support);
  await checkPage(page);
  const address = await sendRequest(page);
  await expect(page.getByText(approval.request.doneTitle)).toBeVisible();
  await checkPage(page);
  await page.goto("/mypage/procedures");
  await expect(page.getByRole("row").filter({ hasText: what })).toContainText(approval.states.open);

  await boss.goto("/mypage");
  await boss
    .getByRole("link", { name: new RegExp(`^${approval.nav}\\s*1$`) })
    .first()
    .click();
  await checkPage(boss);
  await boss.getByRole("link", { name: what }).click();
  await checkPage(boss);
  await expect(boss.getByRole("main")).toContainText("¥550");
  await boss.getByRole("checkbox").check();
  await boss.getByRole("button", { name: approval.view.approveLast }).click();
  await expect(boss.getByRole("heading", { level: 1, name: approval.complete.approved })).toBeVisible();
  await boss.reload();
  await checkPage(boss);

  await page.goto(address);
  await expect(page.getByText(approval.request.done.approved)).toBeVisible();
  await page.getByRole("link", { name: approval.request.toProcedure }).click();
  await expect(page.getByRole("heading", { level: 1, name: what })).toBeVisible();
});
