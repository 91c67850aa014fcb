import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { mailExtras, procedures, common } = messagesFor("ja");
const { reply } = mailExtras;

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const toConfirm = (page: Page) => page.getByRole("button", { name: common.toConfirm }).click();
const choose = (page: Page, label: string) => page.getByRole("radio", { name: label, exact: true }).check();
/** The date in Japan, so many days on. */
const daysOn = (days: number) => new Date(Date.now() + (9 + 24 * days) * 3_600_000).toISOString().slice(0, 10);
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));

/** Both pages at the width of a small telephone as well. */
async function look(page: Page): Promise<void> {
  await checkPage(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 720 });
}

async function agreeAndDo(page: Page, complete: string): Promise<void> {
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^(この内容で設定する|やめる)/ }).click();
  await expect(heading(page, complete)).toBeVisible();
}

test("[FB-05] automatic reply: its words and days, the answer as it will be sent, and why it runs", async ({
  page,
  context,
  people,
}) => {
  test.setTimeout(180_000);
  const holder = await people.open();
  const id = (await people.register(holder, "user")).loginId;
  const address = await people.mailAddress(holder, id);
  await enterWith(context, await people.enter(holder.login));
  await page.goto(`/mypage/mail/${id}`);
  await page.getByRole("link", { name: reply.act }).click();
  await expect(heading(page, reply.title(id))).toBeVisible();
  await look(page);
  const fill = async (words: { subject: string; text: string; from: string; to: string }) => {
    for (const name of ["subject", "text", "from", "to"] as const)
      await page.getByLabel(reply[name], { exact: true }).fill(words[name]);
    await toConfirm(page);
  };
  await toConfirm(page);
  await expectFault(page, { message: /自動返信を選んでください/ });
  await choose(page, reply.on.label);
  await toConfirm(page);
  await expect(faults(page).getByRole("link"), "each empty field by its name").toHaveCount(4);
  const words = { subject: "お休みです", text: "一行目\n<b>二行目</b>", from: daysOn(0), to: daysOn(3) };
  await fill({ ...words, from: "2026-02-30" });
  await expectFault(page, { field: reply.from, message: reply.dayInvalid });
  await fill({ ...words, to: daysOn(-1) });
  await expectFault(page, { field: reply.to, message: /最後の日が、最初の日より前です/ });
  await fill({ ...words, from: daysOn(-3), to: daysOn(-1) });
  await expectFault(page, { field: reply.to, message: /最後の日が過ぎています/ });
  await fill({ ...words, to: daysOn(400) });
  await expectFault(page, { field: reply.to, message: /366日まで/ });
  await fill({ ...words, text: "あ".repeat(1001) });
  await expectFault(page, { field: reply.text, message: /1,000|1000/ });
  await expect(page.getByLabel(reply.text, { exact: true }), "nothing typed is cut off").toHaveValue("あ".repeat(1001));
  await fill({ ...words, subject: "あ".repeat(61) });
  await expectFault(page, { field: reply.subject, message: /60文字/ });
  await look(page);
  await fill({ ...words, from: wide(daysOn(0).replaceAll("-", "/")) });
  await expect(heading(page, procedures.confirm["set-auto-reply"].title)).toBeVisible();
  await expect(main(page)).toContainText(address);
  await expect(main(page), "shown as it is, not as markup").toContainText("<b>二行目</b>");
  await expect(main(page)).toContainText(reply.states.running);
  await expect(main(page), "whom it doesn't answer").toContainText("1日に1回");
  await look(page);
  await agreeAndDo(page, procedures.complete["set-auto-reply"](id));
  await expect(main(page)).toContainText(procedures.nextDates["reply-ends"]);
  await look(page);
  await page.goto(`/mypage/mail/${id}`);
  await expect(main(page)).toContainText(reply.states.running);
  const why = main(page).locator("details.why").filter({ hasText: reply.name });
  await why.locator("summary").first().click();
  await expect(why).toContainText("4日");
  await expect(why).toContainText("第9条9項");
  await look(page);

  await page.goto(`/mypage/mail/${id}/address`);
  await expect(main(page), "[FB-13] goes with the address").toContainText(mailExtras.endsSettings(reply.name));
  await look(page);
  await page.goto(`/mypage/account-ids/${id}/delete`);
  await expect(main(page), "[FB-10] goes with the ID").toContainText("転送、自動返信も終わります");
});
