import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, loginPath, typeCode, typeLogin } from "../support/login";
import { readCode } from "../support/mailbox";
import { provedHere } from "../support/prove";
import { readSmsCode } from "../support/sms";

const { methods, auth, fields, security } = messagesFor("ja");
const en = messagesFor("en");

test("[CL-07] what is typed for a new method is judged at its field, and stays", async ({ page, context, people }) => {
  const { login } = await people.open();
  await enterWith(context, await people.enter(login));
  await page.goto("/mypage/security/methods/new");
  await provedHere(page, login.mail);
  await page.getByRole("button", { name: methods.next }).click();
  await expectFault(page, { message: methods.chooseRequired });
  await page.getByLabel(methods.choices.sms.label, { exact: true }).check();
  await page.getByLabel(methods.mobile).fill("03-1234-5678");
  await page.getByRole("button", { name: methods.next }).click();
  await expectFault(page, { field: methods.mobile, message: fields.mobile });
  await expect(page.getByLabel(methods.mobile)).toHaveValue("03-1234-5678");
  await page.getByLabel(methods.choices.mail.label, { exact: true }).check();
  await page.getByLabel(auth.mail).fill(login.mail.toUpperCase());
  await page.getByRole("button", { name: methods.next }).click();
  await expect(faults(page)).toContainText("もう登録してあります");
  await checkPage(page);
});

test("[CL-06] a telephone takes the code and is used at the next login; then mail can go, and SMS stays", async ({
  page,
  context,
  people,
}) => {
  const { login } = await people.open();
  await enterWith(context, await people.enter(login));
  await page.goto("/mypage/security/methods/new");
  await provedHere(page, login.mail);
  await page.getByLabel(methods.choices.sms.label, { exact: true }).check();
  await page.getByLabel(methods.mobile).fill("０８０ー１１１１ー２２２２");
  const since = new Date().toISOString();
  await page.getByRole("button", { name: methods.next }).click();
  await checkPage(page);
  await page.getByLabel(auth.code, { exact: true }).fill(await readSmsCode("+818011112222", since));
  await page.getByRole("button", { name: methods.addVerify }).click();
  await expect(page.getByRole("heading", { level: 1, name: methods.addedTitle })).toBeVisible();

  await page.goto("/mypage/security");
  await page.getByRole("link", { name: new RegExp(`^${methods.remove} ?（メール`) }).click();
  await checkPage(page);
  await page.getByRole("button", { name: methods.removeSubmit }).click();
  await expect(page.getByText(methods.removed)).toBeVisible();
  await expect(page.getByText(methods.onlyOne)).toBeVisible();
  await checkPage(page);

  await context.clearCookies();
  await page.goto(loginPath(login.brand));
  const later = new Date().toISOString();
  await typeLogin(page, login);
  await expect(page.getByText("080-****-2222")).toBeVisible();
  await typeCode(page, await readSmsCode("+818011112222", later));
  await expect(page).toHaveURL(/\/mypage/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("[CL-07] a method is tested, and backup codes are made anew", async ({ page, context, people }) => {
    const { login } = await people.open();
    await enterWith(context, await people.enter(login));
    await page.goto("/mypage/security");
    await page.getByRole("link", { name: methods.test }).click();
    const since = new Date().toISOString();
    await page.getByRole("button", { name: methods.testSend }).click();
    await page.getByLabel(auth.code, { exact: true }).fill(await readCode(login.mail, since));
    await page.getByRole("button", { name: auth.verify }).click();
    await expect(page.getByText(methods.tested)).toBeVisible();
    await page.goto("/mypage/security/methods/new");
    await provedHere(page, login.mail);
    await page.getByLabel(methods.choices.totp.label, { exact: true }).check();
    await expect(page.getByLabel(methods.appName)).toBeVisible();
    await expect(page.getByLabel(methods.mobile)).toBeHidden();
    await page.goto("/mypage/security/backup-codes/new");
    await page.getByRole("button", { name: security.renew }).click();
    await expect(page.getByRole("list", { name: auth.codesList }).getByRole("code")).toHaveCount(10);
  });
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("[CL-07] the methods and what can be done with them", async ({ page, context, people }) => {
    const { login } = await people.open({ locale: "en" });
    await enterWith(context, await people.enter(login, "en"));
    await page.goto("/mypage/security");
    await expect(page.getByRole("heading", { level: 2, name: en.methods.title })).toBeVisible();
    await checkPage(page, { lang: "en" });
    await page.getByRole("link", { name: en.methods.test }).click();
    await checkPage(page, { lang: "en" });
    await page.goto("/mypage/security/methods/new/code?challenge=x");
    await expect(page.getByRole("heading", { level: 1, name: en.methods.expiredTitle })).toBeVisible();
  });
});
