import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { readCode } from "./mailbox";

const { stepUp } = messagesFor("ja");

/** On the page that asks once more who one is: a code by mail, and on to where one wanted to go. */
export async function provedHere(page: Page, mail: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: stepUp.title })).toBeVisible();
  const since = new Date().toISOString();
  await page.getByRole("button", { name: /^メール（.*でコードを受け取る/ }).click();
  await page.getByRole("textbox", { name: stepUp.code, exact: true }).fill(await readCode(mail, since));
  await page.getByRole("button", { name: stepUp.submit, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: stepUp.title })).toHaveCount(0);
}
