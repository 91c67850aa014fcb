import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "./check-page";

const { options, procedures, common } = messagesFor("ja");

/** The options of the sample operator that the stories are about. */
export const sample = {
  support: { code: "remote-support", name: "リモートサポート" },
  warranty: { code: "equipment-warranty", name: "機器保証" },
  addOn: { code: "equipment-warranty-addon", name: "機器保証 追加保証" },
} as const;

type Option = (typeof sample)[keyof typeof sample];
type Looked = { look?: boolean };

export const optionPage = (option: Option, step = "") => `/mypage/options/${option.code}${step && `/${step}`}`;

/** 入力 → 確認: the terms agreed to. Stops before the last button. */
export async function toOrderConfirm(page: Page, option: Option, { look = false }: Looked = {}): Promise<void> {
  await page.goto(optionPage(option, "order"));
  await expect(page.getByRole("heading", { level: 1, name: options.orderTitle(option.name) })).toBeVisible();
  if (look) await checkPage(page);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["add-option"].title })).toBeVisible();
  if (look) await checkPage(page);
}

/** The button of a confirmation that does it; its words name the act and the amount. */
export const actButton = (page: Page) =>
  page.getByRole("main").getByRole("button", { name: /^(申し込む|解約する|登録する|削除する|許可)/ });

/** 確認 → 完了. Returns the procedure's number. */
export async function agreeAndAct(page: Page, title: string, { look = false }: Looked = {}): Promise<string> {
  await page.getByRole("checkbox").check();
  await actButton(page).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  if (look) await checkPage(page);
  return (await page.getByRole("definition").first().textContent()) ?? "";
}

export async function orderOption(page: Page, option: Option, looked: Looked = {}): Promise<string> {
  await toOrderConfirm(page, option, looked);
  return agreeAndAct(page, procedures.complete["add-option"](option.name), looked);
}

export async function cancelOption(page: Page, option: Option, { look = false }: Looked = {}): Promise<string> {
  await page.goto(optionPage(option, "cancel"));
  await expect(page.getByRole("heading", { level: 1, name: options.cancelTitle(option.name) })).toBeVisible();
  if (look) await checkPage(page);
  await page.getByRole("button", { name: options.compare.next }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["cancel-option"].title })).toBeVisible();
  if (look) await checkPage(page);
  return agreeAndAct(page, procedures.complete["cancel-option"](option.name), { look });
}
