import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { readMail } from "./mailbox";

export const { people: text, invitation } = messagesFor("ja");

type Invited = { mail: string; role: string; until?: string };

/** Fills the form of an invitation for all contracts and goes on to its confirmation. */
export async function fillInvitation(page: Page, { mail, role, until = "" }: Invited): Promise<void> {
  await page.getByLabel(text.form.mail, { exact: true }).fill(mail);
  await page.getByRole("radio", { name: role, exact: true }).check();
  await page.getByRole("radio", { name: text.form.contractsAll, exact: true }).check();
  await page.locator("#until").fill(until);
  await page.getByRole("button", { name: text.form.next }).click();
}

/** From the list to the complete page. */
export async function invite(page: Page, invited: Invited): Promise<void> {
  await page.goto("/mypage/people/invite");
  await fillInvitation(page, invited);
  await page.getByRole("button", { name: text.confirm.invite.act }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.complete.invite })).toBeVisible();
}

/** The link of the newest invitation to an address, as a path. */
export async function invitationLink(mail: string): Promise<string> {
  const sent = await readMail(mail, { subject: /招待/ });
  return /\/invitation\?token=[\w-]{43}/.exec(sent.text)?.[0] ?? "";
}
