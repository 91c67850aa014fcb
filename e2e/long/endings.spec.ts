import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { endings: text, procedures, contracts, staffLineEnd: desk, staffUnlock: unlock, staff, ui } = messagesFor("ja");
const { right } = text;
const main = (page: Page) => page.getByRole("main");
const support = { kind: "add-option", input: { option: "remote-support", accountId: null, agreed: true } } as const;
const bothWidths = async (page: Page) => {
  await checkPage(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
};

test("[JP-17] a new contract is ended from its page within eight days, free of charge, once", async ({ page, people }) => {
  test.setTimeout(180_000);
  const holder = await people.open({ openedDaysAgo: 3 });
  await people.register(holder, "user");
  await people.act(holder, support, 1);
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto(`/mypage/contracts/${holder.contractId}`);
  await expect(main(page)).toContainText(right.left(4));
  await bothWidths(page);
  await page.getByRole("link", { name: right.act }).click();
  await expect(page.getByRole("heading", { level: 1, name: right.pageTitle })).toBeVisible();
  await bothWidths(page);
  const free = page.getByRole("region", { name: right.choices.initial });
  await expect(free).toContainText("¥0");
  await expect(page.getByRole("region", { name: right.choices.call })).toContainText("今日終えるより");
  await expect(page.getByRole("region", { name: right.choices.nothing })).toBeVisible();
  await expect(main(page)).toContainText("リモートサポート");
  await page.getByRole("button", { name: right.next }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["end-initially"].title })).toBeVisible();
  await bothWidths(page);
  for (const label of Object.values(procedures.endPoints)) await expect(main(page)).toContainText(label);
  const act = page.getByRole("button", { name: /契約を解除する/ });
  await expect(act).toContainText("¥0");
  const confirmUrl = page.url();
  await act.click();
  await expectFault(page, { message: procedures.consentRequired });
  await page.getByRole("checkbox").check();
  const since = new Date().toISOString();
  await act.click();
  await expect(page.getByRole("heading", { level: 1, name: /初期契約解除を受け付けました/ })).toBeVisible();
  await bothWidths(page);
  const complete = page.url();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: /初期契約解除を受け付けました/ })).toBeVisible();
  await page.goto(confirmUrl);
  await expect(page, "what is placed leads to its own page").toHaveURL(complete);
  const mail = await readMail(holder.login.mail, { since, subject: /ご契約の解約を受け付けました/ });
  expect(mail.text).toContain("これから払う額：¥0");
  await page.goto(`/mypage/contracts/${holder.contractId}`);
  await expect(main(page)).toContainText(contracts.history.events["initial-cancellation"]);
  await expect(page.getByRole("link", { name: right.act })).toHaveCount(0);
  await page.goto("/mypage/procedures");
  await expect(main(page)).toContainText("初期契約解除");
  await checkPage(page);
  expect((await people.footprint(holder)).events).toBe(5);
});

test("[JP-17] after the eighth day it is refused with the rule, and the telephone is named", async ({ page, people }) => {
  const holder = await people.open({ openedDaysAgo: 8 });
  await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto(`/mypage/contracts/${holder.contractId}`);
  await expect(page.getByRole("link", { name: right.act })).toHaveCount(0);
  await page.goto(`/mypage/contracts/${holder.contractId}/initial-cancellation`);
  await expect(main(page)).toContainText(/初期契約解除は.*までで、過ぎています/);
  await expect(main(page)).toContainText("第7条6項");
  await expect(main(page)).toContainText(/お電話でのご解約：0120/);
  await expect(page.getByRole("button", { name: right.next })).toHaveCount(0);
  await bothWidths(page);
  await page.getByRole("link", { name: right.toEnding }).click();
  await expect(page.getByRole("heading", { level: 1, name: /のご解約$/ })).toBeVisible();
});

test("[JP-17][FB-05] other logins of the contract see the right and who has it, and no way to it", async ({ page, people }) => {
  const holder = await people.open({ openedDaysAgo: 2 });
  const admin = await people.register(holder, "admin");
  await enterWith(page.context(), await people.enter(admin));
  await page.goto(`/mypage/contracts/${holder.contractId}`);
  await expect(main(page)).toContainText(right.notYours);
  await expect(page.getByRole("link", { name: right.act })).toHaveCount(0);
  await page.goto(`/mypage/contracts/${holder.contractId}/initial-cancellation`);
  await expect(page.getByRole("button", { name: right.next })).toHaveCount(0);
  await expect(main(page)).toContainText(procedures.refused.nothing);
  await checkPage(page);
});

test("[JP-17] the contract document says day 1, the last day and when it was first opened", async ({ page, people }) => {
  const holder = await people.open({ openedDaysAgo: 3 });
  await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto(`/mypage/contracts/${holder.contractId}`);
  await page.getByRole("link", { name: text.document.fromContract }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.document.title })).toBeVisible();
  await expect(main(page)).toContainText(text.document.lastDay(8));
  await expect(main(page)).toContainText(holder.familyName);
  await expect(main(page)).not.toContainText(text.document.notOpened);
  await bothWidths(page);
  const opened = await main(page)
    .getByText(/^控え /)
    .textContent();
  await page.reload();
  await expect(main(page)).toContainText(opened ?? "no copy");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("link", { name: text.toContract })).toBeHidden();
  await expect(main(page)).toContainText("第7条6項");
});

test("[FB-27] ご解約: telephone, hours, what ends, what today would cost and why; nothing to press", async ({ page, people }) => {
  const holder = await people.open();
  await people.register(holder, "user");
  await people.act(holder, support, 40);
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto(`/mypage/contracts/${holder.contractId}`);
  await expect(main(page).getByRole("region", { name: text.notHere.title })).toContainText("回線の解約");
  await page.getByRole("link", { name: text.fromContract }).click();
  await expect(main(page)).toContainText(text.ways.telephone);
  await expect(main(page)).toContainText("0120-000-701");
  await expect(main(page)).toContainText("月〜金 9:00〜17:30");
  // (3,500 + 500) × 1.1.
  await expect(page.getByRole("region", { name: text.ifToday })).toContainText("¥4,400");
  await expect(page.getByRole("region", { name: text.whatEnds })).toContainText("リモートサポート");
  await expect(page.getByRole("region", { name: text.whatEnds })).toContainText(text.endsPartner("みなとシアター"));
  await expect(page.getByRole("region", { name: text.bill })).toContainText(ui.whyAmount);
  await expect(main(page).getByRole("button")).toHaveCount(0);
  await bothWidths(page);
  await page.goto("/mypage/options");
  await expect(main(page).getByRole("region", { name: text.notHere.title })).toContainText("書面");
});

/** The form of the call. */
async function fillCall(page: Page, results: Readonly<Record<string, "match" | "mismatch">>, reason: string): Promise<void> {
  await page.getByRole("radio", { name: desk.ways.request }).check();
  await page.getByRole("radio", { name: unlock.channels.telephone ?? "", exact: true }).check();
  for (const [question, result] of Object.entries(results)) {
    const group = page.getByRole("group", { name: unlock.questions[question] ?? "" });
    await group.getByRole("radio", { name: unlock.results[result] ?? "", exact: true }).check();
  }
  await page.getByLabel(desk.reason, { exact: true }).fill(reason);
}

test("[FB-27] staff take a call: faults keep what was typed, a wrong answer changes nothing, then it ends and the member is told", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(240_000);
  const holder = await people.open();
  await people.register(holder, "user");
  await people.act(holder, support, 40);
  await enterWith(page.context(), await people.enterStaff(await people.staff("support", [holder])), "staff");
  await page.goto(`/staff/members/${holder.memberId}`);
  await page.getByRole("link", { name: desk.act }).click();
  await expect(page.getByRole("heading", { level: 1, name: desk.title })).toBeVisible();
  await expect(main(page)).toContainText("¥4,400");
  await bothWidths(page);
  await page.getByRole("button", { name: desk.submit }).click();
  await expect(faults(page).getByRole("link"), "way, channel, questions, words").toHaveCount(4);
  await fillCall(page, { name: "match" }, "引越のため、年末で解約したい");
  await page.getByLabel(new RegExp(desk.wishedOn)).fill("２０２０／１／５");
  await page.getByRole("button", { name: desk.submit }).click();
  await expect(faults(page)).toContainText(/2つ以上聞いて/);
  await expect(page.getByLabel(desk.reason, { exact: true })).toHaveValue("引越のため、年末で解約したい");
  await fillCall(page, { name: "match", "contact-mail": "match" }, "引越のため、年末で解約したい");
  await page.getByRole("button", { name: desk.submit }).click();
  await expect(faults(page)).toContainText(desk.errors.wishedPast);
  await page.getByLabel(new RegExp(desk.wishedOn)).fill("");

  // A wrong answer.
  await fillCall(page, { name: "match", "contact-mail": "mismatch" }, "引越のため、年末で解約したい");
  await page.getByRole("button", { name: desk.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: desk.confirmTitle })).toBeVisible();
  await expect(main(page)).toContainText(desk.willNot);
  await checkPage(page);
  await page.getByRole("button", { name: desk.confirmRefuse }).click();
  await expect(page.getByRole("heading", { level: 1, name: desk.refusedTitle })).toBeVisible();
  await checkPage(page);
  const before = await people.footprint(holder);

  // A second call, in two browsers of the same desk.
  await page.goto(`/staff/members/${holder.memberId}/contracts/${holder.contractId}/cancel`);
  await fillCall(page, { name: "match", "contact-mail": "match" }, "引越のため、今月で解約したい");
  await page.getByRole("button", { name: desk.submit }).click();
  await expect(main(page)).toContainText(desk.told);
  await bothWidths(page);
  const since = new Date().toISOString();
  await page.getByRole("button", { name: /解約を受け付ける.*4,400/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /解約を受け付けました/ })).toBeVisible();
  await bothWidths(page);
  await page.reload();
  await expect(main(page)).toContainText(/M\d\d-\d\d-\d{4,}/);
  expect((await people.footprint(holder)).events).toBe((before.events ?? 0) + 1);
  const mail = await readMail(holder.login.mail, { since, subject: /ご契約の解約を受け付けました/ });
  expect(mail.text).toContain("これから払う額：¥4,400（税込）");
  await page.goto(`/staff/members/${holder.memberId}/contracts/${holder.contractId}/cancel`);
  await expect(main(page)).toContainText(desk.settledText);
  await checkPage(page);

  const theirs = await anotherBrowser();
  await enterWith(theirs.context(), await people.enter(holder.login));
  await theirs.goto(`/mypage/contracts/${holder.contractId}/end`);
  await expect(main(theirs)).toContainText(text.settledText);
  await checkPage(theirs);
  await theirs.goto(`/mypage/contracts/${holder.contractId}`);
  await expect(main(theirs)).toContainText(contracts.history.staff);
});

test("[FB-27] an auditor reads who may take a cancellation, and has no form", async ({ page, people }) => {
  const holder = await people.open();
  await enterWith(page.context(), await people.enterStaff(await people.staff("auditor", [holder])), "staff");
  await page.goto(`/staff/members/${holder.memberId}`);
  await expect(page.getByRole("link", { name: desk.act })).toHaveCount(0);
  await page.goto(`/staff/members/${holder.memberId}/contracts/${holder.contractId}/cancel`);
  await expect(page.getByRole("heading", { level: 1, name: staff.refused.title })).toBeVisible();
  await checkPage(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("[NO-JS][JP-17] a contract is ended in its first days", async ({ page, people }) => {
    const holder = await people.open({ openedDaysAgo: 1 });
    await people.register(holder, "user");
    await enterWith(page.context(), await people.enter(holder.login));
    await page.goto(`/mypage/contracts/${holder.contractId}/initial-cancellation`);
    await page.getByRole("button", { name: right.next }).click();
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: /契約を解除する/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: /初期契約解除を受け付けました/ })).toBeVisible();
  });
});
