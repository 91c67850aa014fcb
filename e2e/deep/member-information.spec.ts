import { messagesFor } from "@/lib/i18n/messages";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { memberInformation: text, common } = messagesFor("ja");
const pages = [
  "/mypage/member",
  "/mypage/member/details",
  "/mypage/member/leaving",
  "/mypage/member/reports",
  "/mypage/member/reports/new",
  "/mypage/member/reports/new/succession",
  "/mypage/own-data",
  "/mypage/own-data/deletion",
];

test.describe("[NO-JS]", () => {
  test.use({ javaScriptEnabled: false });

  test("[CL-11] details are changed without a script: input, confirm, complete, history", async ({ page, context, people }) => {
    const login = await people.member({ role: "admin" });
    await enterWith(context, await people.enter(login));
    await people.proved(login);
    await page.goto("/mypage/member/details");
    await page.getByLabel(text.details.department).fill("総務部");
    await page.getByLabel(text.postalCode).fill("12");
    await page.getByLabel(text.details.address, { exact: true }).fill("東京都港区見本町9-9");
    await page.getByRole("button", { name: common.toConfirm }).click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expect(page.getByLabel(text.details.department), "nothing typed is lost").toHaveValue("総務部");
    await page.getByLabel(text.postalCode).fill("１０５０００１");
    await page.getByRole("button", { name: common.toConfirm }).click();
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: text.submit }).click();
    await expect(page.getByRole("heading", { level: 1, name: text.done })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: text.done })).toBeVisible();
    await page.goto("/mypage/member");
    await expect(page.getByRole("region", { name: text.history })).toContainText("総務部");
  });
});

test("[CL-11] every page of it fits 320 px, and a login that may not finds the reason", async ({ page, context, people }) => {
  const login = await people.member({ role: "admin" });
  await enterWith(context, await people.enter(login));
  await people.proved(login);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
  const user = await people.member({ role: "user", memberId: login.memberId });
  await context.clearCookies();
  await enterWith(context, await people.enter(user));
  await page.goto("/mypage/own-data");
  await expect(page.getByRole("main")).toContainText("この画面は、管理者の方が使えます");
  await page.goto("/mypage/member");
  await expect(page.getByRole("link", { name: text.change })).toHaveCount(0);
});
