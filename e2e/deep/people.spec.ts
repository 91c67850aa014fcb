import { randomInt } from "node:crypto";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { invitation, invitationLink, invite, text } from "../support/invitation";
import { enterWith, loginAs } from "../support/login";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";
import { provedHere } from "../support/prove";

const en = messagesFor("en");
const address = () => `guest-${randomInt(1e9).toString(36)}@shiken.example`;

test("[BZ-13] an accountant joins with a login of another member, switches between the two, and is removed", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const [admin, guest] = [await people.member({ role: "admin" }), await people.member({ role: "admin" })];
  await enterWith(page.context(), await people.enter(admin));
  await people.proved(admin);
  const mail = address();
  await invite(page, { mail, role: "経理" });

  const browser = await anotherBrowser();
  await people.enter(guest);
  const link = await invitationLink(mail);
  await browser.goto(link);
  await browser.getByRole("link", { name: invitation.toLogin }).click();
  await expect(browser).toHaveURL(/\/login\/member\?to=/);
  await loginAs(browser, guest);
  await browser.goto(link);
  await expect(browser.getByText(invitation.loggedInText)).toBeVisible();
  await browser.getByRole("link", { name: invitation.asThis }).click();
  await checkPage(browser);
  await browser.getByRole("button", { name: /に参加する$/ }).click();
  await expect(browser).toHaveURL(/\/joined\?grant=/);

  const bar = browser.getByRole("region", { name: text.switcher.label });
  // The others' names and roles stand in the closed list, so what holds now is read from the line above it.
  const current = bar.getByRole("paragraph").first();
  await expect(current).toContainText("役割：経理");
  await browser.goto("/mypage/people");
  await checkPage(browser);
  // Disabled with the reason, and who can: the act itself refuses too.
  const refused = browser.getByRole("button", { name: text.invite });
  await expect(refused).toHaveAttribute("aria-disabled", "true");
  await expect(refused).toHaveAccessibleDescription(/できません/);
  await browser.goto("/mypage/people/invite");
  await expect(browser.getByRole("button", { name: text.form.next })).toHaveCount(0);

  for (const role of ["管理者", "経理"]) {
    await bar.getByText(text.switcher.open).click();
    await bar.getByRole("button").click();
    await expect(current).toContainText(`役割：${role}`);
  }

  await page.goto("/mypage/people");
  await page.getByRole("link", { name: new RegExp(guest.familyName) }).click();
  await page.getByRole("button", { name: text.person.remove }).click();
  await checkPage(page);
  await page.getByRole("button", { name: text.confirm["remove-person"].act }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.complete["remove-person"] })).toBeVisible();
  await browser.goto("/mypage");
  await expect(browser).toHaveURL(/\/login/);
  await page.goto("/mypage/people/history");
  await checkPage(page);
  await expect(page.getByText("利用者を外した")).toBeVisible();
});

test("[SECURITY] who removes somebody or invites is asked for a proof on the way, and comes back to where it was", async ({
  page,
  people,
}) => {
  const admin = await people.member({ role: "admin" });
  const user = await people.member({ role: "user", memberId: admin.memberId });
  await enterWith(page.context(), await people.enter(admin));
  await page.goto("/mypage/people");
  await page
    .getByRole("link", { name: new RegExp(user.familyName) })
    .last()
    .click();
  await page.getByRole("button", { name: text.person.remove }).click();
  await provedHere(page, admin.mail);
  await expect(page.getByRole("heading", { level: 1, name: text.confirm["remove-person"].title })).toBeVisible();
  await page.getByRole("button", { name: text.confirm["remove-person"].act }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.complete["remove-person"] })).toBeVisible();
  // One proof is good for some minutes.
  await invite(page, { mail: address(), role: "経理" });
});

test("[BZ-13] a link that is withdrawn, used or unknown says so and what to do", async ({ page, people, anotherBrowser }) => {
  const admin = await people.member({ role: "admin" });
  await enterWith(page.context(), await people.enter(admin));
  await people.proved(admin);
  const mail = address();
  await invite(page, { mail, role: "一般ユーザー" });
  const link = await invitationLink(mail);
  await page.goto("/mypage/people");
  await page.getByRole("button", { name: text.invitations.withdraw }).click();
  await page.getByRole("button", { name: text.confirm["withdraw-invitation"].act }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.complete["withdraw-invitation"] })).toBeVisible();
  const guest = await anotherBrowser();
  await guest.goto(link);
  await expect(guest.getByRole("heading", { level: 1, name: invitation.withdrawn })).toBeVisible();
  await guest.goto("/invitation?token=x");
  await expect(guest.getByRole("heading", { level: 1, name: invitation.unknown })).toBeVisible();
  await checkPage(guest);
});

test("[BZ-21] management groups are made, filled and dissolved; nothing typed is lost", async ({ page, people }) => {
  const admin = await people.member({ role: "admin" });
  await enterWith(page.context(), await people.enter(admin));
  await people.proved(admin);
  await page.goto("/mypage/people/groups");
  await checkPage(page);
  await page.getByRole("link", { name: text.groups.make }).click();
  await page.getByRole("checkbox", { name: /渚/ }).check();
  await page.getByRole("button", { name: text.form.next }).click();
  await expectFault(page, { field: text.groups.name, message: /入力してください/ });
  await expect(page.getByRole("checkbox", { name: /渚/ })).toBeChecked();
  await page.getByLabel(text.groups.name, { exact: true }).fill("東京支店");
  await page.getByRole("button", { name: text.form.next }).click();
  await page.getByRole("button", { name: text.confirm["save-group"].act }).click();
  await page.getByRole("link", { name: text.toGroups }).click();
  await expect(page.getByRole("row", { name: /東京支店/ })).toContainText(text.groups.count(1));
  await checkPage(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("[NO-JS] inviting keeps what was typed, and goes through", async ({ page, people }) => {
    const admin = await people.member({ role: "admin" });
    await enterWith(page.context(), await people.enter(admin));
    await people.proved(admin);
    await people.proved(admin);
    await page.goto("/mypage/people/invite");
    await page.getByLabel(text.form.mail, { exact: true }).fill("no address");
    await page.getByRole("radio", { name: "経理", exact: true }).check();
    await page.getByRole("button", { name: text.form.next }).click();
    await expect(page.getByRole("radio", { name: "経理", exact: true })).toBeChecked();
    await expect(page.getByLabel(text.form.mail, { exact: true })).toHaveValue("no address");
    await invite(page, { mail: address(), role: "経理" });
  });
});

test("in English, and at 320 px without sideways scrolling", async ({ page, people }) => {
  const admin = await people.member({ role: "admin" });
  await enterWith(page.context(), await people.enter(admin));
  await people.proved(admin);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/mypage/people");
  await expectNoSidewaysScroll(page);
  await page.goto("/mypage/people/invite");
  await expectNoSidewaysScroll(page);
  await page.context().addCookies([{ name: "locale", value: "en", url: new URL(page.url()).origin }]);
  await page.goto("/mypage/people");
  await expect(page.getByRole("heading", { level: 1, name: en.people.title })).toBeVisible();
  await checkPage(page, { lang: "en" });
});
