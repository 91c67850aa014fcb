import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { expect } from "./fixtures";
import type { People } from "./people/started";

/** A company with administrators of its own, and a contract with the holder's login, all of them inside. */
export async function openCompany(people: People, admins = 1) {
  const first = await people.member({ role: "admin" });
  const others = await Promise.all(
    Array.from({ length: admins - 1 }, () => people.member({ role: "admin", memberId: first.memberId })),
  );
  const holder = await people.open({ memberId: first.memberId });
  const cookies = { holder: await people.enter(holder.login), admins: [await people.enter(first)] };
  for (const one of others) cookies.admins.push(await people.enter(one));
  for (const one of [first, ...others, holder.login]) await people.proved(one);
  return { admins: [first, ...others], holder, cookies };
}

const { approval, people: words } = messagesFor("ja");

type Setting = { choice: string; amount?: string };

/** Sets how requests are approved, from its page to the complete page. */
export async function setApproval(page: Page, { choice, amount = "" }: Setting): Promise<void> {
  await page.goto("/mypage/people/approval");
  await page.getByRole("radio", { name: choice, exact: true }).check();
  await page.locator("#amount").fill(amount);
  await page.getByRole("button", { name: words.form.next }).click();
  await page.getByRole("button", { name: words.confirm["set-approval"].act }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.complete["set-approval"] })).toBeVisible();
}

/** The confirmation's two clicks; answers the address of the request. */
export async function sendRequest(page: Page): Promise<string> {
  await expect(page.getByText(approval.confirm.title)).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: approval.confirm.act }).click();
  await expect(page).toHaveURL(/\/mypage\/procedures\/requests\/[\w-]{36}$/);
  return new URL(page.url()).pathname;
}
