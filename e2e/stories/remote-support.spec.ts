import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { cancelOption, optionPage, orderOption, sample, toOrderConfirm } from "../support/options";

const { options, procedures, home } = messagesFor("ja");
const { support } = sample;
const supportPhone = "0120-000-111";

test("[FB-16][FB-19][JP-09][JP-10] buy remote support, see it everywhere, cancel it, buy it again with the fee for signing up again", async ({
  page,
  context,
  people,
}) => {
  test.setTimeout(150_000);
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  const since = new Date().toISOString();

  await page.goto("/mypage/options");
  await checkPage(page);
  await page.goto(optionPage(support));
  await checkPage(page);
  await expect(page.getByText(supportPhone), "the telephone number is the subscribers'").toHaveCount(0);

  await toOrderConfirm(page, support, { look: true });
  for (const point of Object.values(procedures.points)) {
    await expect(page.getByRole("term").filter({ hasText: point }), "[JP-09] six points").toBeVisible();
  }
  await expect(page.getByRole("main")).toContainText("¥550");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^申し込む/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete["add-option"](support.name) })).toBeVisible();
  await checkPage(page);
  const shown = (await page.getByRole("main").textContent()) ?? "";
  await page.reload();
  expect(await page.getByRole("main").textContent(), "the complete screen survives a reload").toBe(shown);
  const number = /M\d\d-\d\d-\d{4,}/.exec(shown)?.[0] ?? "";
  expect(number).not.toBe("");
  const mail = await readMail(holder.login.mail, { since, subject: /お申し込みを受け付けました/ });
  expect(mail.text).toContain(number);
  expect(mail.text).toContain(support.name);

  await page.goto("/mypage");
  await checkPage(page);
  await expect(page.getByRole("main")).toContainText(home.kinds["add-option"](support.name));
  await page.goto("/mypage/procedures");
  await checkPage(page);
  const row = page.getByRole("row").filter({ hasText: number });
  await expect(row).toContainText(support.name);
  await row.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: home.kinds["add-option"](support.name) })).toBeVisible();
  await checkPage(page);
  await expect(page.getByRole("main")).toContainText(number);
  await page.goto(optionPage(support));
  await expect(page.getByText(supportPhone).first()).toBeVisible();

  await cancelOption(page, support, { look: true });
  await readMail(holder.login.mail, { since, subject: /解約を受け付けました/ });
  await page.goto(optionPage(support));
  await expect(page.getByText(supportPhone)).toHaveCount(0);

  await toOrderConfirm(page, support);
  await expect(page.getByRole("main"), "[FB-19] 3,000 yen and tax for signing up again").toContainText("¥3,300");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^申し込む/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete["add-option"](support.name) })).toBeVisible();
  expect(await people.footprint(holder)).toMatchObject({ procedures: 4 });
});

test("[FB-16] an option that is held already is refused, in words and with the way out", async ({ page, context, people }) => {
  const holder = await people.open();
  await people.register(holder, "admin");
  await people.act(holder, { kind: "add-option", input: { option: support.code, accountId: null, agreed: true } }, 40);
  await enterWith(context, await people.enter(holder.login));
  await page.goto(optionPage(support, "order"));
  await checkPage(page);
  await expect(page.getByText(procedures.refused.nothing)).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await page.getByRole("link", { name: options.toDetail(support.name) }).click();
  await expect(page).toHaveURL(new RegExp(`${optionPage(support)}$`));
});

test("[FB-22] without 「同意する」 nothing is ordered", async ({ page, context, people }) => {
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  const before = await people.footprint(holder);
  await page.goto(optionPage(support, "order"));
  await page.getByRole("button", { name: messagesFor("ja").common.toConfirm }).click();
  await expect(page.getByRole("alert", { name: messagesFor("ja").ui.errorSummaryTitle })).toContainText(options.agreeRequired);
  await toOrderConfirm(page, support);
  await page.getByRole("button", { name: /^申し込む/ }).click();
  await expect(page.getByRole("alert", { name: messagesFor("ja").ui.errorSummaryTitle })).toContainText(
    procedures.consentRequired,
  );
  expect(await people.footprint(holder)).toEqual({ ...before, procedures: (before.procedures ?? 0) + 1 });
  await orderOption(page, support);
});
