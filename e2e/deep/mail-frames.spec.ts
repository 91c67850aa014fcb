import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";

const { mailbox, mailTrouble, staffSenders } = messagesFor("ja");

test("[JP-10] a caught mail shows text, headers and its HTML in a frame where nothing runs; it can be let come back", async ({
  page,
  people,
}) => {
  const holder = await people.open();
  await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage");
  const since = new Date().toISOString();
  await people.bouncedMail(holder);
  const mail = await readMail(holder.login.mail, { since, subject: /バックアップコード/ });
  await page.goto(`/dev/mailbox?id=${mail.id}`);
  await checkPage(page);
  await expect(page.getByText("Message-ID")).toBeVisible();
  await page.getByRole("link", { name: mailbox.html, exact: true }).click();
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText("バックアップコードを新しくしました");
  const frame = await page.request.get(`/dev/mailbox/${mail.id}/html`);
  expect(frame.headers()["content-security-policy"]).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
  );
  await page.getByRole("button", { name: mailbox.bounceHard }).click();
  await expect(page.getByText(mailbox.bounced)).toBeVisible();
  await page.goto("/mypage");
  await expect(page.getByText(mailTrouble.title)).toBeVisible();
});

test("[JP-10] what failed is listed with its reason and sent again, once, with and without JavaScript", async ({
  people,
  anotherBrowser,
}) => {
  const holder = await people.open();
  const text = staffSenders.outbox;
  for (const javaScriptEnabled of [true, false]) {
    const since = new Date().toISOString();
    await people.failedMail(holder);
    const desk = await anotherBrowser({ javaScriptEnabled });
    await enterWith(desk.context(), await people.enterStaff(await people.staff("support")), "staff");
    await desk.goto("/staff/outbox");
    if (javaScriptEnabled) await checkPage(desk);
    const row = desk.getByRole("row").filter({ hasText: holder.familyName }).first();
    await expect(row).toContainText(text.connection);
    await row.getByRole("button", { name: text.retry }).click();
    await expect(desk.getByText(text.retried(1))).toBeVisible();
    await readMail(holder.login.mail, { since, subject: /バックアップコード/ });
  }
});

test("[FB-01] every template is shown in both languages and forms, under each brand", async ({ page, people }) => {
  test.setTimeout(180_000);
  const text = staffSenders.templates;
  await enterWith(page.context(), await people.enterStaff(await people.staff("auditor")), "staff");
  await page.goto("/staff/mail-templates");
  await checkPage(page);
  await page.getByLabel(text.language).selectOption("en");
  await page.getByLabel(text.brand).selectOption("U");
  await page.getByRole("button", { name: text.show }).click();
  await page.getByRole("link", { name: "[U Hikari Residence] Your login is locked" }).click();
  await checkPage(page);
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText("Your login is locked");
  await page.getByLabel(text.form).selectOption("text");
  await page.getByRole("button", { name: text.show }).click();
  await expect(page.getByText("U Hikari Residence (run by Minato Network)")).toBeVisible();
});
