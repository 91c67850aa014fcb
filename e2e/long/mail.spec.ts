import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { mailSettings: text, procedures, common, options, errors } = messagesFor("ja");
const domain = "hikari-mail.example";
const pack = "メールパック";
const box = "メールボックス10GB";
const nameLabel = text.name(domain);

const main = (page: Page) => page.getByRole("main");
const choose = (page: Page, whose: "operator" | "other") => page.getByRole("radio", { name: text[whose].label }).check();
const toConfirm = (page: Page) => page.getByRole("button", { name: common.toConfirm }).click();
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

async function agreeAndDo(page: Page, id: string): Promise<void> {
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^この内容で変える/ }).click();
  await expect(heading(page, procedures.complete["change-mail"](id))).toBeVisible();
}

/** Both pages at the width of a small telephone as well. */
async function look(page: Page): Promise<void> {
  await checkPage(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 720 });
}

test("[FB-12][FB-34] an account ID gets the operator's address; what its rules refuse is said at the field and nothing typed is lost", async ({
  page,
  context,
  people,
}) => {
  test.setTimeout(150_000);
  const holder = await people.open();
  const id = (await people.register(holder, "user")).loginId;
  const taken = `t${id.slice(0, 6)}.x`;
  await enterWith(context, await people.enter(holder.login));

  await page.goto("/mypage");
  await page.getByRole("link", { name: text.nav, exact: true }).first().click();
  await expect(heading(page, text.title)).toBeVisible();
  await look(page);
  await page.getByRole("link", { name: id, exact: true }).click();
  await expect(heading(page, text.detailTitle(id))).toBeVisible();
  await look(page);
  await page.getByRole("link", { name: text.register }).first().click();
  await expect(heading(page, text.addressTitle(id))).toBeVisible();
  await look(page);

  await toConfirm(page);
  await expectFault(page, { message: messagesFor("ja").fields.choose });
  await choose(page, "operator");
  for (const bad of [".taro", "Taro", "ta..ro", "ab", "0123456789abcdef"]) {
    await page.getByLabel(nameLabel, { exact: true }).fill(bad);
    await toConfirm(page);
    await expectFault(page, { field: nameLabel, message: /3〜15文字/ });
    await expect(page.getByLabel(nameLabel, { exact: true })).toHaveValue(bad);
  }
  await page.getByLabel(nameLabel, { exact: true }).fill(id);
  await toConfirm(page);
  await expect(heading(page, procedures.confirm["change-mail"].title)).toBeVisible();
  await expect(main(page), "[FB-34]").toContainText(text.nameWarningTitle);
  await page.getByRole("link", { name: common.backToInput }).click();
  await expect(page.getByLabel(nameLabel, { exact: true })).toHaveValue(id);
  await page.getByLabel(nameLabel, { exact: true }).fill(` ${taken.replace("t", "ｔ")}`);
  await toConfirm(page);
  await expect(main(page)).toContainText(`${taken}@${domain}`);
  await expect(main(page)).not.toContainText(text.nameWarningTitle);
  for (const point of Object.values(procedures.points))
    await expect(page.getByRole("term").filter({ hasText: point }), "[JP-09] six points").toBeVisible();
  await look(page);
  const since = new Date().toISOString();
  await agreeAndDo(page, id);
  await look(page);
  await page.reload();
  await expect(heading(page, procedures.complete["change-mail"](id))).toBeVisible();
  const mail = await readMail(holder.login.mail, { since, subject: /メールの変更/ });
  expect(mail.text).toContain(id);
  expect(mail.text).not.toContain(taken);
  await page.goto("/mypage/mail");
  await expect(main(page)).toContainText(`${taken}@${domain}`);

  // Another household asks for the same name.
  const other = await people.open();
  const theirs = (await people.register(other, "user")).loginId;
  await enterWith(context, await people.enter(other.login));
  await page.goto(`/mypage/mail/${theirs}/address`);
  await choose(page, "operator");
  await page.getByLabel(nameLabel, { exact: true }).fill(taken);
  await toConfirm(page);
  await expectFault(page, { field: nameLabel, message: "このメールアドレスは使えません。" });
});

test("[FB-13][FB-14][FB-15][FB-31][FB-39] the slot that is missing is bought; another address shows what ends, and ends it with its link", async ({
  page,
  context,
  people,
}) => {
  test.setTimeout(240_000);
  const holder = await people.open();
  const first = (await people.register(holder, "user")).loginId;
  const second = (await people.register(holder, "user")).loginId;
  await enterWith(context, await people.enter(holder.login));

  await page.goto(`/mypage/mail/${first}/address`);
  await choose(page, "operator");
  await page.getByLabel(nameLabel, { exact: true }).fill(`${first}1`);
  await toConfirm(page);
  await agreeAndDo(page, first);

  await page.goto(`/mypage/mail/${second}/address`);
  await expect(page.getByRole("radio", { name: text.operator.label }), "[FB-13] greyed out").toBeDisabled();
  await expect(main(page)).toContainText(text.buyTitle(pack));
  await look(page);
  await page.getByRole("link", { name: text.buy(pack) }).click();
  await expect(heading(page, options.orderTitle(pack))).toBeVisible();
  await expect(main(page), "[FB-14] 300 yen and tax").toContainText("¥330");
  await page.getByRole("checkbox").check();
  await toConfirm(page);
  await expect(main(page), "[FB-14] not by itself").toContainText("これだけを解約することはできません");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^申し込む/ }).click();
  await expect(heading(page, procedures.complete["add-option"](pack))).toBeVisible();

  await page.goto(`/mypage/mail/${second}/address`);
  await choose(page, "operator");
  await page.getByLabel(nameLabel, { exact: true }).fill(`${second}1`);
  await toConfirm(page);
  await agreeAndDo(page, second);

  await page.goto(`/mypage/mail/${second}`);
  await page.getByRole("link", { name: text.slotAct.on("Webスペース") }).click();
  await look(page);
  await page.getByRole("button", { name: text.next }).click();
  await agreeAndDo(page, second);
  await page.goto(`/mypage/mail/${second}`);
  await page.getByRole("link", { name: text.slotAct.on("ストレージ・フォトアルバム") }).click();
  await page.getByRole("button", { name: text.next }).click();
  await agreeAndDo(page, second);

  await page.goto(`/mypage/mail/${second}`);
  await page.getByRole("link", { name: text.boxAdd(box) }).click();
  await expect(heading(page, options.orderTitleFor(box, second))).toBeVisible();
  await look(page);
  await toConfirm(page);
  await expectFault(page, { message: options.agreeRequired });
  await page.getByRole("checkbox").check();
  await toConfirm(page);
  await expect(heading(page, procedures.confirm["add-option"].title)).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^申し込む/ }).click();
  await expect(heading(page, procedures.complete["add-option"](box))).toBeVisible();
  await page.goto(`/mypage/mail/${second}`);
  await expect(page.getByRole("link", { name: text.boxCancel(box) })).toBeVisible();
  await look(page);

  await page.goto(`/mypage/mail/${second}/address`);
  await expect(main(page), "[FB-13] the warning").toContainText(text.endsTitle);
  await expect(main(page)).toContainText(pack);
  await expect(main(page)).toContainText(box);
  await look(page);
  await choose(page, "other");
  await page.getByLabel(text.address, { exact: true }).fill("taro@example");
  await toConfirm(page);
  await expectFault(page, { field: text.address, message: /name@example.com/ });
  const address = `${second}@denwa.example`;
  await page.getByLabel(text.address, { exact: true }).fill(address);
  await toConfirm(page);
  await expect(main(page)).toContainText(`一緒に終わるもの：`);
  // 300 + 200 and 10% tax: the month of the end in full (FB-16).
  await expect(page.getByRole("button", { name: /¥550（税込）/ })).toBeVisible();
  await look(page);
  const since = new Date().toISOString();
  await agreeAndDo(page, second);
  await expect(main(page)).toContainText(text.linkSentTitle);
  await look(page);
  await page.goto(`/mypage/mail/${second}`);
  await expect(main(page), "[FB-12] it doesn't count yet").toContainText(`${second}1@${domain}`);
  await expect(main(page)).toContainText(text.waiting(address));
  await look(page);

  const sent = await readMail(address, { since });
  const link = /\/mail-address\?token=[\w-]{43}/.exec(sent.text)?.[0] ?? "";
  await page.goto(link);
  await look(page);
  await page.getByRole("button", { name: text.link.act }).click();
  await expect(heading(page, text.link.confirmed)).toBeVisible();
  await look(page);
  await page.goto(`/mypage/mail/${second}`);
  await expect(main(page)).toContainText(address);
  await expect(main(page)).not.toContainText(`${second}1@${domain}`);
  await page.goto("/mypage/mail");
  await expect(main(page), "[FB-15] the slots go at once").toContainText(text.buyTitle(pack));
  await look(page);
});

test("[FB-05][FB-31] a user ID sees and changes its own mail only; the larger mail box isn't its to buy", async ({
  page,
  context,
  people,
  allowedProblems,
}) => {
  allowedProblems.push(/404/);
  const holder = await people.open();
  const own = await people.register(holder, "user");
  const other = (await people.register(holder, "user")).loginId;
  await enterWith(context, await people.enter(own));
  await page.goto("/mypage/mail");
  await expect(main(page)).toContainText(own.loginId);
  await expect(main(page)).not.toContainText(other);
  await look(page);
  for (const denied of [`/mypage/mail/${other}`, `/mypage/mail/${other}/address`, `/mypage/mail/${other}/slots/storage-on`]) {
    await page.goto(denied);
    await expect(heading(page, errors.notFoundTitle), denied).toBeVisible();
  }
  await page.goto(`/mypage/mail/${own.loginId}/address`);
  await choose(page, "operator");
  await page.getByLabel(nameLabel, { exact: true }).fill(`${own.loginId}1`);
  await toConfirm(page);
  await agreeAndDo(page, own.loginId);
  await page.goto(`/mypage/mail/${own.loginId}`);
  await expect(page.getByRole("link", { name: text.boxAdd(box) }), "no link to what the table denies").toHaveCount(0);
  await expect(main(page)).toContainText(text.holderOnly);
  await look(page);
});

test("[FB-12] a link that is no link, or no longer one, confirms nothing and says what to do", async ({ page }) => {
  for (const address of ["/mail-address", "/mail-address?token=x", `/mail-address?token=${"x".repeat(43)}`]) {
    await page.goto(address);
    await expect(heading(page, text.link.unknown)).toBeVisible();
  }
  await look(page);
});
