import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { expect, test } from "../support/fixtures";
import { inside } from "../support/login";
import { readCode } from "../support/mailbox";
import { sample } from "../support/options";

const { auth, layout, options, procedures, common, home } = messagesFor("ja");

type Stop = { role: string; name: string; isMarked: boolean };

/** Where the keyboard is, and whether that can be seen: an outline, at least two pixels thick. */
const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const label = at.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`)?.textContent : null;
    return {
      role: at.tagName.toLowerCase(),
      name: (label ?? at.textContent ?? "").trim(),
      isMarked: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
    };
  });

/** Presses Tab until it arrives; every stop on the way can be seen. */
async function tabTo(page: Page, role: string, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await stopOf(page);
    expect(stop.isMarked, `focus on ${stop.role} ${stop.name} of ${page.url()}`).toBe(true);
    if (stop.role === role && (typeof name === "string" ? stop.name.startsWith(name) : name.test(stop.name))) return;
  }
  throw new Error(`the keyboard does not reach ${role} ${name} on ${page.url()}`);
}

test("[ACCESSIBILITY] log in and order an option with Tab, Space and Enter only", async ({ page, people }) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  await people.register(holder, "user");
  await people.enter(holder.login);
  const since = new Date().toISOString();
  await page.goto("/login");

  await page.keyboard.press("Tab");
  expect(await stopOf(page)).toMatchObject({ name: layout.skipToMain, isMarked: true });
  await expect(page.getByRole("link", { name: layout.skipToMain })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, "input", auth.numberForm.id);
  await page.keyboard.type(holder.login.loginId);
  await tabTo(page, "input", auth.password);
  await page.keyboard.type(holder.login.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: auth.verifyTitle })).toBeVisible();
  await tabTo(page, "input", auth.code);
  await page.keyboard.type(await readCode(holder.login.mail, since));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(inside);

  await tabTo(page, "a", home.nav.options);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: options.title })).toBeVisible();
  await tabTo(page, "a", sample.support.name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: sample.support.name })).toBeVisible();
  await tabTo(page, "a", options.order);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: options.orderTitle(sample.support.name) })).toBeVisible();
  await tabTo(page, "input", /同意する/);
  await page.keyboard.press("Space");
  await tabTo(page, "button", common.toConfirm);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["add-option"].title })).toBeVisible();
  await tabTo(page, "input", procedures.consentPoints);
  await page.keyboard.press("Space");
  await tabTo(page, "button", "申し込む");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: procedures.complete["add-option"](sample.support.name) }),
  ).toBeVisible();
});

test("[ACCESSIBILITY] a form that comes back takes the focus to its faults, and a link there leads to the field", async ({
  page,
}) => {
  await page.goto("/login");
  await page.getByLabel(auth.numberForm.id, { exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert", { name: messagesFor("ja").ui.errorSummaryTitle })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(auth.numberForm.id, { exact: true })).toBeFocused();
});
