import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";

const { claims: text, procedures, common } = messagesFor("ja");
const warranty = {
  kind: "add-option",
  input: { option: "equipment-warranty", accountId: null, agreed: true },
} as const;
const today = () => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

test("[FB-20] in the waiver a claim is refused with the day from which it is possible", async ({ page, people }) => {
  const holder = await people.open();
  await people.act(holder, warranty);
  await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/options/equipment-warranty");
  await page.getByRole("link", { name: text.fromOption }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.title })).toBeVisible();
  await checkPage(page);
  await expect(page.getByRole("main")).toContainText(/\d{4}年\d{1,2}月1日.*から、その日より後の損害を申請できます/);
  await expect(page.getByRole("link", { name: text.open, exact: true })).toHaveCount(0);
  await page.goto("/mypage/claims/new");
  await checkPage(page);
  await expect(page.getByRole("button", { name: common.toConfirm })).toHaveCount(0);
});

test("[FB-20][FB-36] a claim: faults keep what was typed, staff answer once, the member reads why", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(180_000);
  const holder = await people.open();
  await people.act(holder, warranty, 120);
  await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/claims");
  await checkPage(page);
  await page.getByRole("link", { name: text.open, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.newTitle })).toBeVisible();
  await checkPage(page);
  const fill = async (day: string, equipment: string, description: string) => {
    await page.getByLabel(text.damagedOn, { exact: true }).fill(day);
    await page.getByLabel(text.equipment, { exact: true }).fill(equipment);
    await page.getByLabel(text.description, { exact: true }).fill(description);
    await page.getByRole("button", { name: common.toConfirm }).click();
  };
  await fill("2026-02-30", "", "落としました");
  await expectFault(page, { field: text.damagedOn, message: text.damagedOnInvalid });
  await expect(faults(page).getByRole("link")).toHaveCount(2);
  await expect(page.getByLabel(text.description, { exact: true })).toHaveValue("落としました");
  await fill("2020-01-01", "ルーター X-1", "落としました");
  await expectFault(page, { field: text.damagedOn, message: /保証の期間の外/ });
  const wide = today()
    .replaceAll("-", "/")
    .replace(/\d/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));
  await fill(wide, "ルーター X-1", "落として\n動かなくなりました");
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm.claim.title })).toBeVisible();
  await checkPage(page);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: procedures.act.claim }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete.claim })).toBeVisible();
  await checkPage(page);
  const number = /M\d\d-\d\d-\d{4,}/.exec((await page.getByRole("main").textContent()) ?? "")?.[0] ?? "";
  await page.getByRole("link", { name: text.toList }).click();
  await expect(page.getByRole("main")).toContainText(text.states.received);
  await checkPage(page);

  const desk = await anotherBrowser();
  await enterWith(desk.context(), await people.enterStaff(await people.staff("support")), "staff");
  await desk.goto("/staff/claims");
  await checkPage(desk);
  await desk.getByRole("link", { name: number }).click();
  await expect(desk.getByRole("heading", { level: 1, name: number })).toBeVisible();
  await checkPage(desk);
  await desk.getByRole("button", { name: text.staff.submit }).click();
  await expect(faults(desk), "nothing is chosen beforehand").toBeVisible();
  await desk.getByRole("radio", { name: text.staff.decline }).check();
  await desk.getByLabel(text.staff.reason, { exact: true }).fill("落下による故障は対象外です。");
  const since = new Date().toISOString();
  await desk.getByRole("button", { name: text.staff.submit }).click();
  await expect(desk.getByText(text.staff.sent)).toBeVisible();
  await checkPage(desk);
  await expect(desk.getByRole("button", { name: text.staff.submit }), "once").toHaveCount(0);

  const mail = await readMail(holder.login.mail, { since, subject: /お見舞金の申請の結果/ });
  expect(mail.text).toContain(number);
  expect(mail.text).toContain("落下による故障は対象外です。");
  await page.reload();
  await expect(page.getByRole("main")).toContainText(text.states.declined);
  await expect(page.getByRole("main")).toContainText("落下による故障は対象外です。");
});
