import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import type { Doing } from "@/tests/support/household/doing";
import { registerOnScreen } from "./account-ids";
import { readMail } from "./mailbox";

const { common, mailSettings, options, procedures } = messagesFor("ja");

/** What a confirmation and the page after it said. */
export type Said = { readonly confirm: string; readonly act: string; readonly complete: string };

const words = async (page: Page) => ((await page.getByRole("main").textContent()) ?? "").replace(/\s+/g, " ");

type OnScreen = Exclude<Doing, { does: "cancel-line" | "register" }>;

/** Where a step begins, and the button that leads to its confirmation. */
function entryOf(doing: OnScreen): { path: string; next: string } {
  const query = "accountId" in doing && doing.accountId !== undefined ? `?id=${doing.accountId}` : "";
  switch (doing.does) {
    case "mail":
      return { path: `/mypage/mail/${doing.accountId}/address`, next: common.toConfirm };
    case "slot":
      return { path: `/mypage/mail/${doing.accountId}/slots/${doing.change}`, next: mailSettings.next };
    case "buy":
      return { path: `/mypage/options/${doing.option}/order${query}`, next: common.toConfirm };
    case "end":
      return { path: `/mypage/options/${doing.option}/cancel${query}`, next: options.compare.next };
    case "delete":
      return { path: `/mypage/account-ids/${doing.accountId}/delete`, next: messagesFor("ja").accountIdFlow.deleteNext };
  }
}

/** Does one step as a member does: input, confirmation, completion. `beforeAct` is called with the confirmation open. */
export async function onScreen(page: Page, doing: Doing, beforeAct: () => Promise<void>): Promise<Said | null> {
  if (doing.does === "cancel-line") throw new Error("a line is ended by telephone");
  if (doing.does === "register") {
    await registerOnScreen(page, { loginId: doing.accountId, role: doing.role, password: "Ki-no-eda-2026!" });
    return null;
  }
  const { path, next } = entryOf(doing);
  await page.goto(path);
  if (doing.does === "mail") {
    await page.getByRole("radio", { name: mailSettings[doing.whose].label }).check();
    await page.locator(doing.whose === "operator" ? "#name" : "#address").fill(doing.typed);
  }
  if (doing.does === "buy") await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: next }).click();
  await expect(page.getByRole("checkbox")).toHaveAttribute("name", "confirmed");
  const confirm = await words(page);
  await beforeAct();
  await page.getByRole("checkbox").check();
  const button = page.getByRole("button", { name: /^(申し込む|解約する|削除する|この内容で変える)/ });
  const act = (await button.textContent()) ?? "";
  await button.click();
  await expect(page).toHaveURL(/\/complete\?/);
  await expect(page.getByRole("main")).toContainText(procedures.complete.number);
  const complete = await words(page);
  if (doing.does === "mail" && doing.whose === "other") await openLink(page, doing.typed);
  return { confirm, act, complete };
}

async function openLink(page: Page, address: string): Promise<void> {
  const mail = await readMail(address);
  await page.goto(/\/mail-address\?token=[\w-]{43}/.exec(mail.text)?.[0] ?? "");
  await page.getByRole("button", { name: mailSettings.link.act }).click();
  await expect(page.getByRole("heading", { level: 1, name: mailSettings.link.confirmed })).toBeVisible();
}
