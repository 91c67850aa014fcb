import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";
import { main, openDesk, readerOf, typeMoment, writeNotice } from "../support/notices";

const { notices: member, staffNotices: text } = messagesFor("ja");

test("[FB-28] an outage from its first word to its end: written, mailed, read, reported, restored, completed", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(300_000);
  const [holder, stranger] = [await readerOf(people), await readerOf(people)];
  await enterWith(page.context(), await people.enter(holder.login));
  const desk = await anotherBrowser();
  await openDesk(desk, people);
  await desk.goto("/staff/notices");
  await checkPage(desk);
  await desk.getByRole("link", { name: text.write }).click();
  await expect(desk.getByRole("heading", { level: 1, name: text.titles.publish })).toBeVisible();
  await checkPage(desk);
  const title = `マンション全体でつながりません ${holder.contractNumber}`;
  const since = new Date().toISOString();
  await writeNotice(desk, holder, title, text.mailYes);
  await expect(desk.getByRole("heading", { level: 1, name: text.confirmTitles.publish })).toBeVisible();
  await expect(main(desk)).toContainText(text.reach.contracts(1, 1));
  await expect(main(desk)).toContainText(text.reach.mails(1));
  await checkPage(desk);
  // Nothing shows before it is confirmed.
  await page.goto("/mypage/notices");
  await expect(main(page)).not.toContainText(title);
  await desk.getByRole("button", { name: text.submit.publish }).dblclick();
  await expect(desk.getByRole("heading", { level: 1, name: text.done.publish })).toBeVisible();
  await checkPage(desk);
  await desk.reload();
  await expect(main(desk)).toContainText(text.contracts(1));
  await desk.getByRole("link", { name: text.toNotice }).click();
  await expect(desk.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await checkPage(desk);
  const noticePage = desk.url();

  await page.goto("/mypage");
  await expect(page.getByRole("heading", { name: member.home.running(1) })).toBeVisible();
  await checkPage(page);
  await expect(
    page
      .getByRole("navigation")
      .getByRole("link", { name: `${member.nav} 1` })
      .first(),
  ).toBeVisible();
  await page.goto(`/mypage/contracts/${holder.contractId}`);
  await expect(page.getByRole("region", { name: member.ofContract.title })).toContainText(title);
  await page.goto("/mypage/notices");
  await expect(page.getByRole("row", { name: title })).toContainText(member.unread);
  await expect(page.getByRole("row", { name: title })).toContainText(member.phases.outage.now);
  await checkPage(page);
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(main(page)).toContainText("つながりません。");
  await checkPage(page);
  const seen = page.url();
  await page.goto("/mypage/notices");
  await expect(page.getByRole("row", { name: title })).not.toContainText(member.unread);
  const mail = await readMail(holder.login.mail, { since, subject: /障害のお知らせ/ });
  expect(mail.text).toContain(new URL(seen).pathname);

  const other = await anotherBrowser();
  await enterWith(other.context(), await people.enter(stranger.login));
  expect((await other.request.get(seen)).status(), "not for a contract that it doesn't touch").toBe(404);

  const report = async (stage: keyof typeof text.stages, words: string) => {
    await desk.goto(noticePage);
    await desk.getByRole("link", { name: text.acts.report }).click();
    await desk.getByRole("radio", { name: text.stages[stage] }).check();
    await typeMoment(desk, 1, text.date, text.time);
    await desk.getByLabel(text.wordsJa, { exact: true }).fill(words);
    await desk.getByLabel(text.wordsEn, { exact: true }).fill(words);
    await desk.getByRole("radio", { name: text.mailNo }).check();
    await desk.getByRole("button", { name: text.next }).click();
    await expect(main(desk)).toContainText(words);
    await checkPage(desk);
    await desk.getByRole("button", { name: text.submit.report }).click();
    await expect(desk.getByRole("heading", { level: 1, name: text.done.report })).toBeVisible();
  };
  await report("cause", "装置が故障していました。");
  await page.goto("/mypage/notices");
  await expect(page.getByRole("row", { name: title })).toContainText(member.updated);
  await report("restored", "装置を取り替えました。");
  await page.goto(seen);
  await expect(page.getByRole("list", { name: member.timelineLabel }).getByRole("listitem")).toHaveText([
    new RegExp(member.entries.publish),
    /原因.*装置が故障していました。/,
    /復旧.*装置を取り替えました。/,
  ]);
  await expect(main(page)).toContainText(member.phases.outage.past);
  await desk.goto(noticePage);
  await desk.getByRole("link", { name: text.acts.complete }).click();
  await checkPage(desk);
  await desk.getByLabel(text.wordsJa, { exact: true }).fill("これで終わります。");
  await desk.getByLabel(text.wordsEn, { exact: true }).fill("This is the end.");
  await desk.getByRole("radio", { name: text.mailNo }).check();
  await desk.getByRole("button", { name: text.next }).click();
  await desk.getByRole("button", { name: text.submit.complete }).click();
  await expect(desk.getByRole("heading", { level: 1, name: text.done.complete })).toBeVisible();
  await desk.goto(noticePage);
  await expect(desk.getByRole("link", { name: text.acts.withdraw })).toHaveCount(0);
});

test("[FB-28] without JavaScript and in English, from 320 px up: a notice is read, an empty list says so", async ({
  people,
  anotherBrowser,
}) => {
  const holder = await readerOf(people, 3);
  const page = await anotherBrowser({ javaScriptEnabled: false, viewport: { width: 320, height: 800 }, locale: "en-GB" });
  await enterWith(page.context(), await people.enter(holder.login, "en"));
  const english = messagesFor("en").notices;
  await page.goto("/mypage/notices?when=past");
  await expect(main(page)).toContainText(english.emptyFilter(english.filters.past));
  await expectNoSidewaysScroll(page);
  const desk = await anotherBrowser({ javaScriptEnabled: false });
  await openDesk(desk, people);
  await desk.goto("/staff/notices/new");
  await writeNotice(desk, holder, "スクリプトなし", text.mailNo);
  await desk.getByRole("button", { name: text.submit.publish }).click();
  await expect(desk.getByRole("heading", { level: 1, name: text.done.publish })).toBeVisible();
  await page.goto("/mypage/notices");
  await page.getByRole("link", { name: "No connection" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "No connection" })).toBeVisible();
  await expect(main(page)).toContainText("There is no connection.");
  await expectNoSidewaysScroll(page);
});
