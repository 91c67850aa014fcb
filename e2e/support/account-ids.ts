import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "./check-page";

const { accountIdFlow: text, procedures, common } = messagesFor("ja");

export type NewId = {
  loginId: string;
  password: string;
  role: "admin" | "user";
  familyName?: string;
  givenName?: string;
  familyKana?: string;
  givenKana?: string;
  userName?: string;
};

/** Fills the form of a new account ID; kana in hiragana, which the form turns into katakana. */
export async function fillNewId(page: Page, id: NewId): Promise<void> {
  await page.getByLabel(text.accountId, { exact: true }).fill(id.loginId);
  await page.getByLabel(text.familyName, { exact: true }).fill(id.familyName ?? "試験");
  await page.getByLabel(text.givenName, { exact: true }).fill(id.givenName ?? "のぞみ");
  await page.getByLabel(text.familyKana, { exact: true }).fill(id.familyKana ?? "しけん");
  await page.getByLabel(text.givenKana, { exact: true }).fill(id.givenKana ?? "ノゾミ");
  await page.getByLabel(text.userName, { exact: true }).fill(id.userName ?? "のぞみ");
  await page.getByLabel(text.password, { exact: true }).fill(id.password);
  await page.getByLabel(text.passwordAgain, { exact: true }).fill(id.password);
  await page.getByRole("radio", { name: text.roles[id.role].label }).check();
}

export const submitNewId = (page: Page) => page.getByRole("button", { name: common.toConfirm }).click();

/** 入力 → 確認 → 完了. Returns the activation code, which is shown this once. */
export async function registerOnScreen(page: Page, id: NewId, { look = false } = {}): Promise<string> {
  await page.goto("/mypage/account-ids/new");
  if (look) await checkPage(page);
  await fillNewId(page, id);
  await submitNewId(page);
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["register-account-id"].title })).toBeVisible();
  if (look) await checkPage(page);
  const first = id.password.slice(0, 3);
  await expect(page.getByRole("main"), "[FB-08] three characters and stars").toContainText(
    `${first}${"*".repeat(id.password.length - 3)}`,
  );
  await expect(page.getByRole("main")).not.toContainText(id.password);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: procedures.act["register-account-id"]() }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: procedures.complete["register-account-id"](id.loginId) }),
  ).toBeVisible();
  if (look) await checkPage(page);
  const words = (await page.getByRole("main").textContent()) ?? "";
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(words)?.[0] ?? "";
}

/** 入力 → 確認 → 完了 of a deletion. */
export async function deleteOnScreen(page: Page, loginId: string, { look = false } = {}): Promise<void> {
  await page.goto("/mypage/account-ids");
  await page
    .getByRole("row")
    .filter({ hasText: loginId })
    .getByRole("link", { name: messagesFor("ja").accountIds.remove })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: text.deleteTitle(loginId) })).toBeVisible();
  if (look) await checkPage(page);
  await page.getByRole("button", { name: text.deleteNext }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["delete-account-id"].title })).toBeVisible();
  if (look) await checkPage(page);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^削除する/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete["delete-account-id"](loginId) })).toBeVisible();
  if (look) await checkPage(page);
}
