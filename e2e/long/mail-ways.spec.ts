import { randomInt } from "node:crypto";
import { expect } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { registerOnScreen } from "../support/account-ids";
import { test } from "../support/fixtures";
import { enterWith } from "../support/login";

const { mailSettings: text, accountIds } = messagesFor("ja");

test("[FB-12] three ways lead to the mail of an account ID: its registration, the list of IDs, its own page", async ({
  page,
  context,
  people,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  await people.register(holder, "user");
  await enterWith(context, await people.enter(holder.login));
  await people.proved(holder.login);
  const loginId = `way${randomInt(1e8)}`;
  await registerOnScreen(page, { loginId, password: "Ki-no-eda-2026!", role: "user" });
  await page.getByRole("link", { name: text.registerAddress }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.addressTitle(loginId) })).toBeVisible();

  await page.goto("/mypage/account-ids");
  await page.getByRole("row").filter({ hasText: loginId }).getByRole("link", { name: accountIds.mails.none }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.detailTitle(loginId) })).toBeVisible();

  await page.goto(`/mypage/account-ids/${loginId}`);
  await page.getByRole("link", { name: text.toDetail(loginId) }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.detailTitle(loginId) })).toBeVisible();
});
