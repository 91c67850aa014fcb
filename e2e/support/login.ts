import { readFileSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { generateSync } from "otplib";
import { messagesFor } from "@/lib/i18n/messages";
import { readCode } from "./mailbox";
import { baseUrl, dataDir } from "./portal-env";

const text = messagesFor("ja").auth;

export type Typed = { kind: "customer-number" | "account-id" | "member-id"; loginId: string; password: string; brand: string };

export type DemoLogin = {
  who: string;
  loginId: string;
  password: string;
  secondFactor: string;
  path: string;
  activationCode?: string;
  totpSecret?: string;
};

/** The table that `npm start` prints. */
export function demoLogins(): DemoLogin[] {
  return JSON.parse(readFileSync(path.join(dataDir, "demo-logins.json"), "utf8")) as DemoLogin[];
}

/** Where a login leads: home, or (FB-02) the registration of the first account ID. */
export const inside = /\/mypage(\/account-ids\/new\?first=1)?$/;

export function loginPath(brand: string): string {
  if (brand === "") return "/login/member";
  return brand === "S" ? "/login" : `/brand/${brand.toLowerCase()}/login`;
}

const forms = { "customer-number": text.numberForm, "account-id": text.idForm, "member-id": text.memberForm };

/** One of the forms of the login pages. */
export function loginForm(page: Page, kind: Typed["kind"]) {
  return page.getByRole("region", { name: forms[kind].title });
}

/** Sends ID and password on the page that is open. */
export async function typeLogin(page: Page, { kind, loginId, password }: Omit<Typed, "brand">): Promise<void> {
  const form = loginForm(page, kind);
  await form.getByLabel(forms[kind].id, { exact: true }).fill(loginId);
  await form.getByLabel(text.password, { exact: true }).fill(password);
  await form.getByRole("button", { name: forms[kind].title }).click();
}

/** Sends ID and password of somebody who has logged in before, and waits for the page that asks for the code. */
export async function passPassword(page: Page, who: Typed): Promise<void> {
  await page.goto(loginPath(who.brand));
  await typeLogin(page, who);
  await expect(page.getByRole("heading", { level: 1, name: text.verifyTitle })).toBeVisible();
}

/** Types the code that was mailed. */
export async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(text.code, { exact: true }).fill(code);
  await page.getByRole("button", { name: text.verify }).click();
}

/** Through the real screens: password, code out of the mailbox, マイページ. */
export async function loginAs(page: Page, who: Typed & { mail: string }): Promise<void> {
  const since = new Date().toISOString();
  await passPassword(page, who);
  await typeCode(page, await readCode(who.mail, since));
  await expect(page).toHaveURL(inside);
}

/** ID, password and the authenticator's code. */
export async function staffLogin(page: Page, who: { loginId: string; password: string; totpSecret: string }): Promise<void> {
  const { login, verify } = messagesFor("ja").staff;
  await page.goto("/staff/login");
  await page.getByLabel(login.id).fill(who.loginId);
  await page.getByLabel(login.password, { exact: true }).fill(who.password);
  await page.getByRole("button", { name: login.submit }).click();
  await page.getByLabel(verify.code).fill(generateSync({ secret: who.totpSecret }));
  await page.getByRole("button", { name: verify.submit }).click();
  await expect(page).toHaveURL(/\/staff$/);
}

/** Gives a browser a session that was opened elsewhere, for stories whose subject is not the login. */
export async function enterWith(context: BrowserContext, session: string, side: "member" | "staff" = "member"): Promise<void> {
  const name = side === "member" ? "__Host-session" : "__Host-staff-session";
  // __Host- takes no domain: the cookie belongs to the address.
  await context.addCookies([
    { name, value: session, url: baseUrl.replace("http:", "https:"), secure: true, httpOnly: true, sameSite: "Lax" },
  ]);
}
