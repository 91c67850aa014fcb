import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { inside, loginForm, loginPath, passPassword, type Typed, typeCode, typeLogin } from "../support/login";
import { readCode } from "../support/mailbox";
import { expectRefused } from "../support/nasty";

const { auth, fields, methods } = messagesFor("ja");
const wide = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

const ids = { "customer-number": auth.numberForm.id, "account-id": auth.idForm.id, "member-id": auth.memberForm.id };
const idField = (page: Page, kind: Typed["kind"]) => loginForm(page, kind).getByLabel(ids[kind], { exact: true });
const passwordField = (page: Page, kind: Typed["kind"]) => loginForm(page, kind).getByLabel(auth.password, { exact: true });
const send = (page: Page, kind: Typed["kind"]) =>
  loginForm(page, kind)
    .getByRole("button", { name: /ログイン/ })
    .click();

test.describe("without JavaScript, so that the server alone decides", () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of ["customer-number", "account-id"] as const) {
    test(`[CL-09] ${kind}: nonsense as ID or password is refused, the ID stays, the password goes`, async ({ page }) => {
      test.setTimeout(120_000);
      let tries = 0;
      const prepare = async () => {
        // An ID that fails again and again answers more and more slowly: each try has one of its own.
        tries += 1;
        await page.goto("/login");
        await idField(page, kind).fill(kind === "account-id" ? `nobody-at-all-${tries}` : `2000999999${1000 + tries}`);
        await passwordField(page, kind).fill("Some-pass-2026!");
      };
      await expectRefused({ page, prepare, field: () => idField(page, kind), send: () => send(page, kind) });
      await expectRefused({ page, prepare, field: () => passwordField(page, kind), send: () => send(page, kind), secret: true });
    });
  }

  test("[CL-06][CL-08][FB-38] nonsense as code, backup code, activation code or address is refused", async ({ page, people }) => {
    test.setTimeout(180_000);
    const [known, newcomer] = [await people.open(), await people.open()];
    await people.enter(known.login);
    await passPassword(page, known.login);
    const verify = () => page.getByRole("button", { name: auth.verify }).click();
    await expectRefused({
      page,
      prepare: async () => void (await page.goto("/login/verify")),
      field: () => page.getByLabel(auth.code, { exact: true }),
      send: verify,
    });
    await expectRefused({
      page,
      prepare: async () => void (await page.goto("/login/other")),
      field: () => page.getByRole("textbox", { name: auth.backupCode }),
      send: verify,
      secret: true,
    });
    expect(await people.fails(known.login), "what can be no code is not evaluated").toBe(0);

    await page.goto(loginPath("S"));
    await typeLogin(page, newcomer.login);
    await expect(page.getByRole("heading", { level: 1, name: methods.enrolTitle })).toBeVisible();
    const enrol = () => page.getByRole("button", { name: methods.next }).click();
    const prepare = async () => {
      await page.goto("/login/enrol");
      await page.getByLabel(auth.activation).fill(newcomer.login.activationCode);
      await page.getByLabel(auth.mail).fill(newcomer.login.mail);
    };
    await expectRefused({ page, prepare, field: () => page.getByLabel(auth.activation), send: enrol, secret: true });
    await expectRefused({ page, prepare, field: () => page.getByLabel(auth.mail), send: enrol });
    expect(await people.footprint(newcomer)).toMatchObject({ sessions: 0, mails: 0 });
  });
});

test("[FB-01][CL-06] full-width digits and spaces are as good as half-width ones", async ({ page, people }) => {
  const { login } = await people.open();
  await people.enter(login);
  const since = new Date().toISOString();
  await page.goto(loginPath("S"));
  await typeLogin(page, { ...login, loginId: ` ${wide(login.loginId)} ` });
  const code = await readCode(login.mail, since);
  await typeCode(page, `${wide(code.slice(0, 3))}　${wide(code.slice(3))}`);
  await expect(page).toHaveURL(inside);
});

test("[CL-09] the login's faults have the focus and stand beside their fields", async ({ page }) => {
  await page.goto("/login");
  await send(page, "account-id");
  await expect(faults(page)).toBeFocused();
  await expect(faults(page)).toContainText(auth.passwordRequired);
  await expect(passwordField(page, "account-id")).toHaveAccessibleDescription(new RegExp(auth.passwordRequired));
  await expect(passwordField(page, "account-id")).toHaveAttribute("aria-invalid", "true");
  await expect(passwordField(page, "customer-number")).not.toHaveAttribute("aria-invalid", "true");
  await idField(page, "customer-number").fill("12345");
  await passwordField(page, "customer-number").fill("Some-pass-2026!");
  await send(page, "customer-number");
  await expectFault(page, { field: auth.numberForm.id, message: fields.customerNumber });
});

test("[CL-06] a wrong code says so, and five of them use a code up", async ({ page, people }) => {
  test.setTimeout(90_000);
  const { login } = await people.open();
  await people.enter(login);
  const since = new Date().toISOString();
  await passPassword(page, login);
  const code = await readCode(login.mail, since);
  const wrong = code === "000000" ? "111111" : "000000";
  for (let tries = 0; tries < 5; tries += 1) {
    await page.goto("/login/verify");
    await typeCode(page, wrong);
    await expect(faults(page)).toContainText("認証コードが違うか");
  }
  await page.goto("/login/verify");
  await typeCode(page, code);
  await expect(faults(page), "the right code, too late").toContainText("認証コードが違うか");
});
