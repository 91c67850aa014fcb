import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { axeCheck } from "./axe";
import { firstLook } from "./axe-once";
import { titleEnds } from "./title-ends";

/** What holds on every page of ours: one h1, a title that says where one is, a language, landmarks, WCAG 2.2 AA. */
export async function checkPage(page: Page, { lang = "ja" }: { lang?: "ja" | "en" } = {}): Promise<void> {
  await settled(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(titleEnds[lang]);
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await expect(page.getByRole("main")).toHaveCount(1);
  if (await firstLook(page, lang)) await axeCheck(page);
}

/** While an answer is on its way the page before still stands, faults and all, and for a moment neither page's title. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator("button[type=submit][aria-disabled]")).toHaveCount(0);
  await expect(page.locator("head > title")).toHaveCount(1);
}

/** The list of faults on top of a form that came back. Next's own announcer of routes is an alert as well. */
export const faults = (page: Page) => page.getByRole("alert", { name: messagesFor("ja").ui.errorSummaryTitle });

/** A form that came back: the summary on top has the focus and names each fault in the words that stand beside the field. */
export async function expectFault(page: Page, fault: { field?: string; message: string | RegExp }): Promise<void> {
  await settled(page);
  const summary = faults(page);
  await expect(summary).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(summary).toContainText(fault.message);
  await expect(page).toHaveTitle(/^エラー：/);
  if (fault.field === undefined) return;
  const field = page.getByLabel(fault.field, { exact: true }).first();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(
    fault.message instanceof RegExp ? fault.message : new RegExp(inPattern(fault.message)),
  );
}

const inPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
