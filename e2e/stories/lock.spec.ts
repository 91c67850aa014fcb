import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { loginAs, loginPath, staffLogin, type Typed, typeLogin } from "../support/login";
import { readMail } from "../support/mailbox";
import { fillCheck, unlockOnScreen } from "../support/unlock";

const { staff, staffUnlock: unlock } = messagesFor("ja");

/** What the login says to a wrong, unknown or locked login. */
async function refusal(page: Page, who: Typed): Promise<string> {
  await typeLogin(page, who);
  const summary = faults(page).filter({ hasText: "ログインできませんでした" });
  await expect(summary).toBeFocused();
  return (await summary.textContent()) ?? "";
}

test("[CL-09][CL-10] ten wrong passwords lock an ID for everyone, staff unlock it after an identity check, the owner logs in", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(150_000);
  const holder = await people.open();
  const id = await people.register(holder, "admin");
  await people.enter(id);
  const since = new Date().toISOString();
  const wrong = { ...id, password: "Wrong-pass-2026!" };

  await page.goto(loginPath(id.brand));
  const words = await refusal(page, { ...id, loginId: "nobody-has-this-id" });
  for (let tries = 0; tries < 10; tries += 1) {
    await page.goto(loginPath(id.brand));
    expect(await refusal(page, wrong)).toBe(words);
  }
  await page.goto(loginPath(id.brand));
  expect(await refusal(page, id), "the right password of a locked ID").toBe(words);
  await checkPage(page);
  expect((await readMail(id.mail, { since, subject: /ロックしました/ })).text).toContain("お電話");

  const desk = await anotherBrowser();
  await staffLogin(desk, await people.staff("support"));
  await checkPage(desk);
  await desk.goto("/staff/locks");
  await checkPage(desk);
  await expect(desk.getByRole("link", { name: id.loginId })).toHaveAttribute("href", new RegExp(`/staff/locks/${id.accountId}$`));
  await unlockOnScreen(desk, id.accountId, { look: true });
  await desk.reload();
  await expect(desk.getByRole("heading", { level: 1, name: unlock.completeUnlocked })).toBeVisible();
  await readMail(id.mail, { since, subject: /ロックを解除しました/ });

  await loginAs(page, id);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("[CL-10] one wrong answer keeps the lock, and the trail tells who asked and what came of it", async ({ page, people }) => {
  const holder = await people.open();
  const id = await people.register(holder, "user");
  await people.lock(id);
  await staffLogin(page, await people.staff("admin", [holder]));
  await page.goto(`/staff/locks/${id.accountId}`);
  await fillCheck(page, { name: "match", "contact-mail": "mismatch" });
  await page.getByRole("button", { name: unlock.submit }).click();
  await page.getByRole("button", { name: unlock.confirmRefuse }).click();
  await expect(page.getByRole("heading", { level: 1, name: unlock.completeRefused })).toBeVisible();
  await checkPage(page);
  expect(await people.footprint(holder)).toMatchObject({ locked: 1 });

  await page.getByRole("link", { name: unlock.toMember }).click();
  await checkPage(page);
  await expect(page.getByRole("table", { name: staff.member.checks })).toContainText(unlock.questions.name ?? "");
});

test("[CL-09] two browsers that fail at once count as two, and a success in between gives nothing back to the other", async ({
  page,
  people,
  anotherBrowser,
}) => {
  const { login, ...holder } = await people.open();
  const second = await anotherBrowser();
  const wrong = { ...login, password: "Wrong-pass-2026!" };
  for (const one of [page, second]) await one.goto(loginPath(login.brand));
  await Promise.all([refusal(page, wrong), refusal(second, wrong)]);
  expect(await people.fails(login)).toBe(2);
  expect(await people.footprint({ ...holder, login })).toMatchObject({ locked: 0 });
});
