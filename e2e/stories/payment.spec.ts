import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { optionPage, sample } from "../support/options";
import { provedHere } from "../support/prove";

const { payment, common, procedures, options, staffHolder, stepUp } = messagesFor("ja");
const own = { given: "hikari", family: "ｓｈｉｋｅｎ" };
const other = { given: "HANAKO", family: "MIHON" };

async function typeHolder(page: Page, { given, family }: typeof own): Promise<void> {
  await page.getByLabel(payment.holderGiven).fill(given);
  await page.getByLabel(payment.holderFamily).fill(family);
}

async function typeNumber(page: Page, number: string): Promise<void> {
  await page.getByLabel(payment.numberLabel).fill(number);
  await page.getByLabel(payment.expiryMonth).selectOption("07");
  await page.getByLabel(payment.expiryYear).selectOption("2030");
}

async function toConfirm(page: Page): Promise<void> {
  if (!(await page.getByLabel(payment.agree).isChecked())) await page.getByLabel(payment.agree).check();
  await page.getByRole("button", { name: common.toConfirm }).click();
}

async function place(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["register-card"].title })).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: procedures.act["register-card"]() }).click();
}

test("[FB-23][JP-13] a card is registered, and its number never reaches the portal's own forms", async ({
  page,
  context,
  people,
  allowedProblems,
}) => {
  // The browser's own note of the gateway's refusal.
  allowedProblems.push(/status of 402/);
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  const sent: { url: string; body: string }[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push({ url: request.url(), body: request.postData() ?? "" });
  });
  await page.goto("/mypage/payment");
  await checkPage(page);
  await page.getByRole("link", { name: payment.register }).click();
  await checkPage(page);
  await typeHolder(page, own);
  await typeNumber(page, "4242 4242 4242 4241");
  await toConfirm(page);
  await expectFault(page, { field: payment.numberLabel, message: payment.faults.number });
  await typeNumber(page, "４２４２－４２４２－４２４２－４２４２");
  await toConfirm(page);
  await expect(page.getByRole("main")).toContainText("XXXX-XXXX-XXXX-4242");
  await expect(page.getByRole("main")).toContainText("HIKARI SHIKEN");
  await checkPage(page);
  // Asked once more who one is, and back to the confirmation with everything on it.
  await place(page);
  await provedHere(page, holder.login.mail);
  await expect(page.getByRole("main")).toContainText(stepUp.confirmDone);
  await place(page);
  await expect(page.getByRole("heading", { level: 1, name: payment.done.active })).toBeVisible();
  await checkPage(page);
  await readMail(holder.login.mail, { subject: /お支払い方法/ });
  const portal = sent.filter(({ url }) => !url.endsWith("/dev/card/tokens"));
  expect(portal.length).toBeGreaterThan(1);
  expect(portal.map(({ body }) => body.normalize("NFKC").replace(/[^0-9]/g, "")).join(" ")).not.toContain("42424242");
  await page.goto("/mypage/payment");
  await expect(page.getByRole("region", { name: payment.currentTitle })).toContainText("XXXX-XXXX-XXXX-4242");
});

test("[FB-23] a gateway in trouble loses nothing that was typed and registers nothing", async ({
  page,
  context,
  people,
  allowedProblems,
}) => {
  test.setTimeout(60_000);
  // The browser's own note of an answer that is no success.
  allowedProblems.push(/Failed to load resource/);
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  await page.goto("/mypage/payment/change");
  await typeHolder(page, own);
  const troubles: [string, keyof typeof payment.faults][] = [
    ["6011111111111117", "brand"],
    ["4000000000000002", "declined"],
    ["4000000000000119", "unreachable"],
    ["4000000000000127", "unreachable"],
    ["4000000000000259", "unreachable"],
    ["4000000000000341", "declined"],
    ["4000000000000101", "unreachable"],
  ];
  for (const [number, fault] of troubles) {
    await typeNumber(page, number);
    await toConfirm(page);
    await expect(page.getByRole("alert", { name: messagesFor("ja").ui.errorSummaryTitle })).toContainText(payment.faults[fault], {
      timeout: 15_000,
    });
    await expect(page.getByLabel(payment.holderGiven), "nothing typed is lost").toHaveValue(/hikari/i);
  }
  await page.goto("/mypage/payment");
  await expect(page.getByText(payment.none)).toBeVisible();
});

test.describe("[NO-JS]", () => {
  test.use({ javaScriptEnabled: false });

  test("[FB-23] the number is typed on the gateway's own page, which comes back with a token", async ({
    page,
    context,
    people,
  }) => {
    const holder = await people.open();
    await people.register(holder, "admin");
    await enterWith(context, await people.enter(holder.login));
    await page.goto("/mypage/payment/change");
    await typeHolder(page, own);
    await toConfirm(page);
    await expect(page.getByText(payment.faults.missing).first()).toBeVisible();
    await expect(page.getByLabel(payment.holderGiven)).toHaveValue("hikari");
    await page.getByRole("link", { name: payment.hosted }).click();
    await page.getByLabel(payment.numberLabel).fill("4111111111111112");
    await page.getByLabel(payment.expiryMonth).selectOption("07");
    await page.getByLabel(payment.expiryYear).selectOption("2030");
    await page.getByRole("button", { name: payment.gateway.submit }).click();
    await expect(page.getByText(payment.faults.number).first()).toBeVisible();
    await page.getByLabel(payment.numberLabel).fill("4111111111111111");
    await page.getByLabel(payment.expiryMonth).selectOption("07");
    await page.getByLabel(payment.expiryYear).selectOption("2030");
    await page.getByRole("button", { name: payment.gateway.submit }).click();
    await expect(page.getByText(payment.taken)).toBeVisible();
    await typeHolder(page, own);
    await toConfirm(page);
    await people.proved(holder.login);
    await place(page);
    await expect(page.getByRole("heading", { level: 1, name: payment.done.active })).toBeVisible();
  });
});

test("[FB-23] a card in another name is 確認中 on a screen of its own; paid options wait until staff decide", async ({
  page,
  context,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  await page.goto("/mypage/payment/change");
  await typeHolder(page, other);
  await typeNumber(page, "3530111333300000");
  await toConfirm(page);
  await expect(page.getByRole("main")).toContainText(payment.effects.noOrders);
  await people.proved(holder.login);
  await place(page);
  await expect(page.getByRole("heading", { level: 1, name: payment.done.checking })).toBeVisible();
  await checkPage(page);
  // Said before anything is sent, with the way to the card; what was opened earlier and is sent now is refused by the service.
  await page.goto(optionPage(sample.support, "order"));
  await expect(page.getByRole("main")).toContainText("名義を確かめている");
  await expect(page.getByRole("button", { name: common.toConfirm })).toHaveCount(0);
  await checkPage(page);
  await page.getByRole("link", { name: options.toPayment }).click();
  await expect(page).toHaveURL(/\/mypage\/payment$/);

  const staff = await anotherBrowser();
  await enterWith(staff.context(), await people.enterStaff(await people.staff("support")), "staff");
  await staff.goto("/staff/holder-checks");
  await checkPage(staff);
  const row = staff.getByRole("row").filter({ hasText: holder.familyName });
  await row.getByRole("link", { name: "HANAKO MIHON" }).click();
  await checkPage(staff);
  await staff.getByRole("radio", { name: staffHolder.refuse }).check();
  await staff.getByRole("button", { name: staffHolder.submit }).click();
  await expectFault(staff, { field: staffHolder.reason, message: staffHolder.reasonRequired });
  await staff.getByLabel(staffHolder.reason).fill("ご契約者の名義と違うため");
  await staff.getByRole("button", { name: staffHolder.submit }).click();
  await expect(staff.getByText(staffHolder.decidedRefused)).toBeVisible();
  const mail = await readMail(holder.login.mail, { subject: /登録できませんでした/ });
  expect(mail.text).toContain("ご契約者の名義と違うため");
  await page.goto("/mypage/payment");
  await expect(page.getByText(payment.none)).toBeVisible();
});
