import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import type { Holder } from "../support/people/makers";

const { staffPaper: text, payment, common, procedures } = messagesFor("ja");
const pathOf = ({ memberId }: Holder) => `/staff/members/${memberId}/paper-change`;

async function typePaper(page: Page): Promise<void> {
  await page.getByLabel(text.receivedOn).fill("２０２６年１月５日");
  await page.getByLabel(text.paperNumber).fill("P-2026-0042");
  await page.locator("#familyKana").fill("しけん");
}

async function typeGuardian(page: Page): Promise<void> {
  await page.locator("#guardianFamilyName").fill("試験");
  await page.locator("#guardianGivenName").fill("母子");
  await page.locator("#guardianFamilyKana").fill("ｼｹﾝ");
  await page.locator("#guardianGivenKana").fill("ハハコ");
  await page.getByRole("radio", { name: text.relations.mother, exact: true }).check();
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole("button", { name: text.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.confirmTitle })).toBeVisible();
  await checkPage(page);
  await page.getByRole("button", { name: text.confirmSubmit }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.completeTitle })).toBeVisible();
}

test("[FB-24] staff enter what a paper changes: before and after, the paper's number, a mail, and the member sees it", async ({
  page,
  context,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open({ address: null });
  await enterWith(context, await people.enterStaff(await people.staff("support", [holder])), "staff");
  await page.goto(`/staff/members/${holder.memberId}`);
  await page.getByRole("link", { name: text.link }).click();
  await checkPage(page);
  await page.getByLabel(text.receivedOn).fill("");
  await page.getByRole("button", { name: text.submit }).click();
  await expectFault(page, { field: text.receivedOn, message: /受け取った日を入力/ });
  await page.getByLabel(text.receivedOn).fill("2999-01-01");
  await page.locator("#postalCode").fill("12");
  await page.locator("#address").fill("東京都港区見本町１−２−３");
  await page.locator("#guardianFamilyName").fill("試験");
  await page.getByRole("button", { name: text.submit }).click();
  await expectFault(page, { field: text.receivedOn, message: text.errors.receivedLater });
  await expectFault(page, { message: messagesFor("ja").fields.postalCode });
  await expect(page.locator("#address"), "nothing typed is lost").toHaveValue(/見本町/);
  await typePaper(page);
  await page.locator("#postalCode").fill("１０５０００１");
  await page.getByRole("button", { name: text.submit }).click();
  await expect(page.getByRole("alert").first()).toContainText(text.errors.guardianWhole);
  await page.locator("#guardianFamilyName").fill("");
  await page.locator("#familyName").fill("新姓");
  await page.locator("#familyKana").fill("シンセイ");
  await confirm(page);
  await checkPage(page);
  const row = page.getByRole("row").filter({ hasText: text.fields.address });
  await expect(row).toContainText(text.none);
  await expect(row).toContainText("〒105-0001 東京都港区見本町1−2−3");
  await page.reload();
  await expect(page.getByRole("main")).toContainText("P-2026-0042");
  const mail = await readMail(holder.login.mail, { subject: /書面による変更/ });
  expect(mail.text).toContain(text.fields.address);
  expect(mail.text, "items, not what is in them").not.toContain("105-0001");

  const own = await anotherBrowser();
  await enterWith(own.context(), await people.enter(holder.login));
  await own.goto("/mypage/member");
  await expect(own.getByRole("main")).toContainText("新姓 光");
  await expect(own.getByRole("main")).toContainText("〒105-0001");
});

test("[FB-35] a minor pays by the registered guardian's card; anyone else's card is checked and needs the paper form", async ({
  page,
  context,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open({ address: null });
  await people.register(holder, "admin");
  const staff = await anotherBrowser();
  await enterWith(staff.context(), await people.enterStaff(await people.staff("support", [holder])), "staff");
  await staff.goto(pathOf(holder));
  await typePaper(staff);
  const sixteen = new Date(Date.now() - 16 * 365.25 * 86_400_000).toISOString().slice(0, 10);
  await staff.locator("#birthOn").fill(sixteen);
  await typeGuardian(staff);
  await confirm(staff);

  await enterWith(context, await people.enter(holder.login));
  await people.proved(holder.login);
  await page.goto("/mypage/payment/change");
  await expect(page.getByText(payment.holderGuardian)).toBeVisible();
  await typeCard(page, { given: "CHICHIO", family: "SHIKEN" });
  await expect(page.getByRole("main")).toContainText(payment.effects.checking);
  await expect(page.getByRole("main"), "the way out is on paper").toContainText(payment.effects.paper);
  await page.goto("/mypage/payment/change");
  await typeCard(page, { given: "HAHAKO", family: "SHIKEN" });
  await expect(page.getByRole("main")).toContainText(payment.effects.guardian);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: procedures.act["register-card"]() }).click();
  await expect(page.getByRole("heading", { level: 1, name: payment.done.active })).toBeVisible();
  await page.goto("/mypage/payment");
  await expect(page.getByRole("region", { name: payment.currentTitle })).toContainText("HAHAKO SHIKEN");
});

async function typeCard(page: Page, { given, family }: { given: string; family: string }): Promise<void> {
  await page.getByLabel(payment.holderGiven).fill(given);
  await page.getByLabel(payment.holderFamily).fill(family);
  await page.getByLabel(payment.numberLabel).fill("4242424242424242");
  await page.getByLabel(payment.expiryMonth).selectOption("07");
  await page.getByLabel(payment.expiryYear).selectOption("2030");
  await page.getByLabel(payment.agree).check();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["register-card"].title })).toBeVisible();
}
