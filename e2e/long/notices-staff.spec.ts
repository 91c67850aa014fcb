import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { main, openDesk, readerOf, typeMoment, writeNotice } from "../support/notices";

const { notices: member, staffNotices: text, common, fields, staff } = messagesFor("ja");

test("[FB-28] faults keep what was typed; a correction and a withdrawal leave the old words to be read", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(300_000);
  const holder = await readerOf(people);
  const desk = await anotherBrowser();
  await openDesk(desk, people);
  await desk.goto("/staff/notices/new");
  await checkPage(desk);
  await desk.getByRole("button", { name: text.next }).click();
  await expectFault(desk, { field: text.titleJa, message: fields.requiredOf(text.titleJa) });
  await writeNotice(desk, holder, "まちがった件名", text.mailNo);
  await expect(desk.getByRole("heading", { level: 1, name: text.confirmTitles.publish })).toBeVisible();
  await desk.getByRole("link", { name: common.backToInput }).click();
  await expect(desk.getByLabel(text.titleJa, { exact: true })).toHaveValue("まちがった件名");
  await expect(desk.getByRole("radio", { name: text.kinds.outage })).toBeChecked();
  await desk.getByLabel(text.numbers, { exact: false }).fill("ＮＯ－１");
  await desk.getByRole("button", { name: text.next }).click();
  await expect(faults(desk)).toContainText(text.errors.unknownNumber("NO-1"));
  await expect(desk.getByRole("radio", { name: text.mailNo })).toBeChecked();
  await desk.getByLabel(text.numbers, { exact: false }).fill("");
  await desk.getByRole("button", { name: text.next }).click();
  await expect(faults(desk)).toContainText(text.errors.nobody);
  await desk.getByLabel(text.numbers, { exact: false }).fill(holder.contractNumber);
  await typeMoment(desk, -2, text.fromDate, text.fromTime);
  await desk.getByRole("button", { name: text.next }).click();
  await expectFault(desk, { field: text.fromDate, message: text.errors["outage-ahead"] });
  await checkPage(desk);
  await typeMoment(desk, 2, text.fromDate, text.fromTime);
  await desk.getByRole("button", { name: text.next }).click();
  await expect(desk.getByRole("heading", { level: 1, name: text.confirmTitles.publish })).toBeVisible();
  const colleague = await anotherBrowser();
  await openDesk(colleague, people);
  await colleague.goto(desk.url());
  await expect(main(colleague), "a colleague's draft").toContainText(text.draftGone);
  await desk.getByRole("button", { name: text.submit.publish }).click();
  await desk.getByRole("link", { name: text.toNotice }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toContainText("まちがった件名");
  const noticePage = desk.url();

  // Two colleagues at once: the second is told of the first.
  await colleague.goto(`${noticePage}/correct`);
  const correct = async (who: Page, title: string) => {
    await who.getByLabel(text.titleJa, { exact: true }).fill(title);
    await who.getByLabel(text.whyJa, { exact: true }).fill("件名を直しました。");
    await who.getByLabel(text.whyEn, { exact: true }).fill("The title.");
    await who.getByRole("radio", { name: text.mailNo }).check();
    await who.getByRole("button", { name: text.next }).click();
    await expect(who.getByRole("heading", { level: 1, name: text.confirmTitles.correct })).toBeVisible();
  };
  await correct(colleague, "ほかの人の件名");
  await desk.goto(`${noticePage}/correct`);
  await correct(desk, "正しい件名");
  await desk.getByRole("button", { name: text.submit.correct }).click();
  await expect(desk.getByRole("heading", { level: 1, name: text.done.correct })).toBeVisible();
  await colleague.getByRole("button", { name: text.submit.correct }).click();
  await expect(faults(colleague)).toContainText(text.meanwhile);

  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/notices");
  await page.getByRole("link", { name: "正しい件名" }).click();
  await expect(main(page)).toContainText("件名を直しました。");
  await page.getByText(member.before).click();
  await expect(main(page)).toContainText("まちがった件名");
  await checkPage(page);

  await desk.goto(`${noticePage}/withdraw`);
  await desk.getByLabel(text.reasonJa, { exact: true }).fill("障害ではありませんでした。");
  await desk.getByLabel(text.reasonEn, { exact: true }).fill("There was no outage.");
  await desk.getByRole("radio", { name: text.mailNo }).check();
  await desk.getByRole("button", { name: text.next }).click();
  await checkPage(desk);
  await desk.getByRole("button", { name: text.submit.withdraw }).click();
  await expect(desk.getByRole("heading", { level: 1, name: text.done.withdraw })).toBeVisible();
  await desk.goto(`${noticePage}/correct`);
  await expect(main(desk)).toContainText(text.closed);
  await desk.goto(noticePage);
  await expect(main(desk)).toContainText("障害ではありませんでした。");
  await page.reload();
  await expect(main(page)).toContainText(member.withdrawnTitle);
  await expect(main(page)).toContainText("障害ではありませんでした。");
  await expect(main(page)).toContainText("つながりません。");
  await page.goto("/mypage");
  await expect(page.getByRole("heading", { name: member.home.running(1) })).toHaveCount(0);
});

test("[FB-28] who only audits reads notices and writes none; search, kind and state narrow the list", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const holder = await readerOf(people);
  const desk = await anotherBrowser();
  await openDesk(desk, people);
  await desk.goto("/staff/notices/new");
  await writeNotice(desk, holder, `検索の件名 ${holder.contractNumber}`, text.mailNo);
  await desk.getByRole("button", { name: text.submit.publish }).click();
  await expect(desk.getByRole("heading", { level: 1, name: text.done.publish })).toBeVisible();
  await openDesk(page, people, "auditor");
  await page.goto("/staff/notices");
  await expect(page.getByRole("link", { name: text.write })).toHaveCount(0);
  await main(page).getByLabel(new RegExp(text.search)).fill(holder.contractNumber);
  await page.getByLabel(text.kind, { exact: true }).selectOption("outage");
  await page.getByLabel(text.state, { exact: true }).selectOption("now");
  await main(page).getByRole("button", { name: text.apply }).click();
  await expect(page.getByRole("row")).toHaveCount(2);
  await checkPage(page);
  await page.goto("/staff/notices?q=%E3%81%AA%E3%81%84%E3%82%82%E3%81%AE&state=past");
  await expect(main(page)).toContainText(text.emptyFilterTitle);
  await page.goto("/staff/notices/new");
  await expect(page.getByRole("heading", { level: 1, name: staff.refused.title })).toBeVisible();
});
