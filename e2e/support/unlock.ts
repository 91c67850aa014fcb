import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "./check-page";

const { staffUnlock: unlock } = messagesFor("ja");

type Answers = Readonly<Record<string, "match" | "mismatch">>;

/** The form of the identity check: how the caller came, what was asked, why. */
export async function fillCheck(page: Page, answers: Answers = { name: "match", "contact-mail": "match" }): Promise<void> {
  await page.getByRole("radio", { name: unlock.channels.telephone ?? "", exact: true }).check();
  for (const [question, result] of Object.entries(answers)) {
    const group = page.getByRole("group", { name: unlock.questions[question] ?? "" });
    await group.getByRole("radio", { name: unlock.results[result] ?? "", exact: true }).check();
  }
  await page.getByLabel(unlock.reason).fill("本人から電話があり、氏名とメールを確かめた");
}

/** 本人確認 → 確認 → 完了. */
export async function unlockOnScreen(page: Page, accountId: string, { look = false } = {}): Promise<void> {
  await page.goto(`/staff/locks/${accountId}`);
  await expect(page.getByRole("heading", { level: 1, name: unlock.inputTitle })).toBeVisible();
  if (look) await checkPage(page);
  await fillCheck(page);
  await page.getByRole("button", { name: unlock.submit }).click();
  await expect(page.getByRole("heading", { level: 1, name: unlock.confirmTitle })).toBeVisible();
  if (look) await checkPage(page);
  await expect(page.getByRole("heading", { name: unlock.willUnlock })).toBeVisible();
  await page.getByRole("button", { name: unlock.confirmUnlock }).click();
  await expect(page.getByRole("heading", { level: 1, name: unlock.completeUnlocked })).toBeVisible();
  if (look) await checkPage(page);
}
