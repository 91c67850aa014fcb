import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, inside, loginAs, loginPath, passPassword, typeCode, typeLogin } from "../support/login";
import { readCode, readMail } from "../support/mailbox";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { recovery, auth, accountIdChange: change, common } = messagesFor("ja");
const { notMe: text } = recovery;
const en = messagesFor("en").recovery.notMe;
const fresh = "Atarashii-kagi-78!";

test("[CL-07] 「心当たりがない」: the mail, what the button will do, every session and half-done login ended, a new password, and in again", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(150_000);
  const { login } = await people.open();
  const [mine, tablet] = [await anotherBrowser(), await anotherBrowser()];
  await enterWith(mine.context(), await people.enter(login));
  await mine.goto("/mypage");

  // Somebody else, from a browser that was never seen: one login to the end, one half done.
  const since = new Date().toISOString();
  await loginAs(tablet, login);
  const told = await readMail(login.mail, { since, subject: /はじめての端末/ });
  const half = await anotherBrowser();
  await passPassword(half, login);

  const link = /\/not-me\?token=[\w-]{43}/.exec(told.text)?.[0] ?? "";
  // Looking uses nothing up: a mail scanner has been here before.
  for (const _ of [1, 2]) await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: text.title })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(text.happensEnds);
  await checkPage(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await mine.reload();
  await expect(mine, "nothing has happened yet").toHaveURL(inside);

  await page.getByRole("button", { name: text.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.doneTitle })).toBeVisible();
  await checkPage(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: text.doneTitle })).toBeVisible();
  for (const ended of [mine, tablet]) {
    await ended.goto("/mypage");
    await expect(ended).toHaveURL(/\/login/);
  }
  await typeCode(half, "000000");
  await expect(faults(half), "the half-done login is over as well").toContainText(auth.startAgain);

  await page.getByRole("link", { name: text.reset }).click();
  const asked = new Date().toISOString();
  await page.getByLabel(recovery.loginId, { exact: true }).fill(login.loginId);
  await page.getByRole("button", { name: recovery.submit }).click();
  const reset = await readMail(login.mail, { since: asked, subject: /再設定のご案内/ });
  await page.goto(/\/password-reset\/new\?token=[\w-]{43}/.exec(reset.text)?.[0] ?? "");
  await page.getByLabel(change.newPassword, { exact: true }).fill(fresh);
  await page.getByLabel(change.newPasswordAgain, { exact: true }).fill(fresh);
  await page.getByRole("button", { name: common.toConfirm }).click();
  await page.getByRole("button", { name: recovery.confirmSubmit }).click();
  await expect(page.getByRole("heading", { level: 1, name: recovery.completeTitle })).toBeVisible();

  await tablet.goto(loginPath(login.brand));
  await typeLogin(tablet, login);
  await expect(faults(tablet), "the password that somebody knows is worth nothing").toContainText("ログインできませんでした");
  const again = new Date().toISOString();
  await passPassword(mine, { ...login, password: fresh });
  await typeCode(mine, await readCode(login.mail, again));
  await expect(mine).toHaveURL(inside);
});

test.describe("[NO-JS]", () => {
  test.use({ javaScriptEnabled: false, locale: "en-GB" });

  test("[CL-07] the button works without a script and in English; a link of nobody's says so and where to go", async ({
    page,
    people,
    anotherBrowser,
  }) => {
    const { login } = await people.open({ locale: "en" });
    await people.enter(login, "en");
    const since = new Date().toISOString();
    // The words that a login is typed by here are Japanese.
    const other = await anotherBrowser({ locale: "ja-JP" });
    await loginAs(other, login);
    const told = await readMail(login.mail, { since, subject: /はじめての端末|new device/ });
    await page.goto(/\/not-me\?token=[\w-]{43}/.exec(told.text)?.[0] ?? "");
    await page.getByRole("button", { name: en.submit }).click();
    await expect(page.getByRole("heading", { level: 1, name: en.doneTitle })).toBeVisible();
    await other.goto("/mypage");
    await expect(other).toHaveURL(/\/login/);
    await page.goto(`/not-me?token=${"x".repeat(43)}`);
    await expect(page.getByRole("heading", { level: 1, name: en.overTitle.unknown })).toBeVisible();
    await expect(page.getByRole("link", { name: en.reset })).toBeVisible();
  });
});
