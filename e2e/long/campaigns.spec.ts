import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { Visitor } from "../support/http/visitor";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { mailsTo } from "../support/mailbox-files";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { campaigns: text, staffCampaigns: staff, procedures, common, member } = messagesFor("ja");
const main = (page: Page) => page.getByRole("main");
const h1 = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

async function agree(page: Page, on: "on" | "off"): Promise<void> {
  await page.goto("/mypage/member/campaigns");
  await page.getByLabel(text.choices[on].label, { exact: true }).check();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await page.getByLabel(procedures.consentContents).check();
  await page.getByRole("button", { name: on === "on" ? procedures.act.agree : procedures.act.takeBack }).click();
  await expect(h1(page, on === "on" ? text.doneOn : text.doneOff)).toBeVisible();
}

test("[JP-16] consent is chosen, shown with day and way, and taken back; saying what is already so is a fault", async ({
  page,
  people,
}) => {
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/member");
  await checkPage(page);
  await expect(main(page)).toContainText(text.since.never);
  await page.getByRole("link", { name: text.change }).click();
  await checkPage(page);
  for (const choice of Object.values(text.choices))
    await expect(page.getByLabel(choice.label, { exact: true })).not.toBeChecked();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(faults(page)).toContainText(text.choose);
  await page.getByLabel(text.choices.off.label, { exact: true }).check();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(faults(page)).toContainText(text.unchanged);
  await page.getByLabel(text.choices.on.label, { exact: true }).check();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(h1(page, procedures.confirm["set-campaign-consent"].title)).toBeVisible();
  await checkPage(page);
  await agree(page, "on");
  await checkPage(page);
  await page.getByRole("link", { name: member.toMember }).click();
  await expect(main(page)).toContainText(text.sources.mypage);
  await agree(page, "off");
  await page.goto("/mypage/member");
  await expect(main(page).getByRole("table", { name: text.history }).getByRole("row")).toHaveCount(3);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/mypage/member", "/mypage/member/campaigns"]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
});

test("[JP-16] staff write, look, confirm and send; who agreed gets one mail with a way out that needs no login", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(180_000);
  const [holder, silent] = [await people.open(), await people.open()];
  await people.register(holder, "admin");
  await people.act(holder, { kind: "set-campaign-consent", input: { on: true } });
  const title = `秋のご案内 ${holder.familyName}`;
  await enterWith(page.context(), await people.enterStaff(await people.staff("admin")), "staff");
  await page.goto("/staff/campaigns");
  await checkPage(page);
  await page.getByRole("link", { name: staff.write, exact: true }).click();
  await expect(h1(page, staff.newTitle)).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(staff.newTitle));
  await checkPage(page);
  await page.getByLabel(staff.subjectEn).fill("Autumn");
  await page.getByRole("button", { name: staff.toConfirm }).click();
  await expectFault(page, { field: staff.subjectJa, message: /./ });
  await expect(page.getByLabel(staff.subjectEn)).toHaveValue("Autumn");
  await page.getByLabel(staff.subjectJa).fill(title);
  await page.getByLabel(staff.bodyJa).fill("半額です。\n11月まで。");
  await page.getByRole("button", { name: staff.toConfirm }).click();
  await expect(faults(page)).toContainText(staff.both);
  await expect(page.getByLabel(staff.bodyJa)).toHaveValue("半額です。\n11月まで。");
  await expect(page.getByRole("button", { name: staff.toConfirm })).toBeEnabled();
  await page.getByLabel(staff.bodyEn).fill("Half price.");
  await page.getByRole("button", { name: staff.toConfirm }).click();
  await expect(h1(page, staff.confirmTitle)).toBeVisible();
  await checkPage(page);
  await expect(main(page)).toContainText("Half price.");
  const send = page.getByRole("button", { name: /人に送る$/ });
  await send.click();
  await expect(faults(page)).toContainText(staff.consentRequired);
  await page.getByLabel(staff.consent).check();
  await send.click();
  await expect(page.getByText(staff.sentNote)).toBeVisible();
  await checkPage(page);

  const mail = await readMail(holder.login.mail, { subject: /秋のご案内/ });
  expect(mail.text).toContain("半額です。\n11月まで。");
  expect(await mailsTo(silent.login.mail)).toEqual([]);
  const path = /\/unsubscribe\?token=[\w-]{43}/.exec(mail.text)?.[0] ?? "";
  await page.goto(path);
  await checkPage(page);
  const reader = await anotherBrowser({ javaScriptEnabled: false });
  await reader.goto(path);
  await expect(h1(reader, text.unsubscribe.title)).toBeVisible();
  await reader.reload();
  await expect(reader.getByText(text.unsubscribe.done), "opening it changes nothing").toHaveCount(0);
  await reader.getByRole("button", { name: text.unsubscribe.act }).click();
  await expect(reader.getByText(text.unsubscribe.done)).toBeVisible();
  await expect(reader.locator("body")).not.toContainText(holder.familyName);
  await reader.goto("/unsubscribe?token=x");
  await expect(reader.getByText(text.unsubscribe.unknown)).toBeVisible();

  await enterWith(reader.context(), await people.enter(holder.login));
  await reader.goto("/mypage/member");
  await expect(main(reader)).toContainText(text.sources["mail-link"]);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const at of ["/staff/campaigns", "/staff/campaigns/new", page.url()]) {
    await page.goto(at);
    await expectNoSidewaysScroll(page);
  }
});

test("[JP-16] a mail program's own button: one POST without page, cookie and origin; anything else does nothing", async ({
  people,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  await people.act(holder, { kind: "set-campaign-consent", input: { on: true } });
  const subject = `一回 ${holder.familyName}`;
  await people.campaign(subject);
  const { text: body } = await readMail(holder.login.mail, { subject: /一回/ });
  const token = /token=([\w-]{43})/.exec(body)?.[1] ?? "";
  const program = new Visitor();
  const oneClick = (data: string, at = token) =>
    program.post(`/unsubscribe/one-click?token=${at}`, data, {
      Origin: undefined,
      "Content-Type": "application/x-www-form-urlencoded",
    });
  expect((await oneClick("List-Unsubscribe=No")).status).toBe(400);
  expect((await oneClick("List-Unsubscribe=One-Click", "x")).status).toBe(400);
  expect((await oneClick("List-Unsubscribe=One-Click", "x".repeat(43))).status).toBe(404);
  const opened = await program.get(`/unsubscribe/one-click?token=${token}`);
  expect([opened.status, opened.headers.get("location")]).toEqual([307, `/unsubscribe?token=${token}`]);
  expect((await program.get(`/unsubscribe?token=${token}`)).text).toContain(text.unsubscribe.act);
  for (const again of [1, 2]) expect((await oneClick("List-Unsubscribe=One-Click")).status, `time ${again}`).toBe(200);
  expect((await program.get(`/unsubscribe?token=${token}`)).text).toContain(text.unsubscribe.done);
});
