import { randomInt } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { readMail } from "./mailbox";

const words = messagesFor("ja");
export const text = words.registration;

/** A person of one test alone. */
export function newcomer() {
  const mark = randomInt(1_000_000_000).toString(36);
  return { loginId: `toroku-${mark}`, mail: `toroku-${mark}@shiken.example`, password: "Touroku-pass-26!" };
}
export type Newcomer = ReturnType<typeof newcomer>;

/** On to the next input, or from the last one to the confirmation. */
const next = (page: Page) => page.getByRole("button", { name: new RegExp(`^(${text.next}|${text.toConfirm})$`) }).click();

/** The question that a page asks is its only h1. */
export const asked = (page: Page, title: string) => expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

export async function chooseKind(page: Page, kind: keyof typeof text.kinds): Promise<void> {
  await page.goto("/register");
  await page.getByRole("radio", { name: text.kinds[kind].label, exact: true }).check();
  await next(page);
  await asked(page, text.detailsTitle[kind]);
}

/** Name, address by its postal code, and how to be reached. */
export async function fillPerson(page: Page, { mail }: Newcomer): Promise<void> {
  const { fields } = text;
  await page.getByLabel(fields.familyName, { exact: true }).fill("登録");
  await page.getByLabel(fields.givenName, { exact: true }).fill("花子");
  await page.getByLabel(fields.familyKana, { exact: true }).fill("とうろく");
  await page.getByLabel(fields.givenKana, { exact: true }).fill("ハナコ");
  await page.getByLabel(fields.phone, { exact: true }).fill("０３－１２３４－５６７８");
  await page.getByLabel(fields.mail, { exact: true }).fill(mail);
  await page.getByLabel(fields.postalCode, { exact: true }).fill("１０５－００１１");
  await page.getByRole("button", { name: text.lookUp }).click();
  await expect(page.getByLabel(fields.area, { exact: true })).toHaveValue("東京都港区芝公園");
  await page.getByLabel(fields.street, { exact: true }).fill("1-2-3");
}

export async function chooseLogin(page: Page, { loginId, password }: Newcomer): Promise<void> {
  await asked(page, text.loginTitle);
  await page.getByLabel(text.loginId, { exact: true }).fill(loginId);
  await page.getByLabel(text.password, { exact: true }).fill(password);
  await page.getByLabel(text.passwordAgain, { exact: true }).fill(password);
  await next(page);
}

export async function agree(page: Page): Promise<void> {
  await asked(page, text.confirmTitle);
  await page.getByRole("checkbox", { name: text.agree }).check();
  await page.getByRole("button", { name: text.send }).click();
  await asked(page, text.verifyTitle);
}

export { next };

/** The code of the mail that proves the address. */
export async function registrationCode(mail: string): Promise<string> {
  const sent = await readMail(mail, { subject: /確認コード/ });
  return /確認コード：(\d{6})/.exec(sent.text)?.[1] ?? "";
}

export async function typeRegistrationCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(text.code, { exact: true }).fill(code);
  await page.getByRole("button", { name: text.verify }).click();
}
