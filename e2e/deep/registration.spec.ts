import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { readMail } from "../support/mailbox";
import { mailsTo } from "../support/mailbox-files";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";
import {
  agree,
  asked,
  chooseKind,
  chooseLogin,
  fillPerson,
  newcomer,
  next,
  registrationCode,
  text,
  typeRegistrationCode,
} from "../support/registration";

const { auth, methods } = messagesFor("ja");
const en = messagesFor("en").registration;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("[NO-JS][CL-01] a sole proprietor registers; the address is looked up, several towns are offered", async ({ page }) => {
    test.setTimeout(120_000);
    const who = newcomer();
    await chooseKind(page, "sole-proprietor");
    await page.getByLabel(text.fields.company["sole-proprietor"]).fill("登録商店");
    await page.getByLabel(text.fields.postalCode, { exact: true }).fill("452-0961");
    await page.getByRole("button", { name: text.lookUp }).click();
    await page.getByLabel(text.towns, { exact: true }).selectOption("愛知県清須市春日桑");
    await page.getByRole("button", { name: text.townsUse }).click();
    await expect(page.getByLabel(text.fields.area, { exact: true })).toHaveValue("愛知県清須市春日桑");
    await expect(page.getByLabel(text.fields.company["sole-proprietor"]), "nothing is lost").toHaveValue("登録商店");
    await page.getByLabel(text.fields.postalCode, { exact: true }).fill("000-0000");
    await page.getByRole("button", { name: text.lookUp }).click();
    await expect(page.getByText(text.townUnknown("000-0000"))).toBeVisible();
    await fillPerson(page, who);
    await next(page);
    await chooseLogin(page, who);
    await agree(page);
    await typeRegistrationCode(page, await registrationCode(who.mail));
    await page.getByRole("button", { name: /登録したメールアドレス/ }).click();
    await page.getByRole("button", { name: auth.kept }).click();
    await asked(page, text.doneTitle);
    await expect(page.getByText(text.papers.identity)).toBeVisible();
  });
});

test("[CL-01] a code is worth nothing in another browser, and one's own registration goes on where it was left", async ({
  page,
  anotherBrowser,
}) => {
  const who = newcomer();
  await chooseKind(page, "person");
  await fillPerson(page, who);
  await next(page);
  await chooseLogin(page, who);
  await agree(page);
  const code = await registrationCode(who.mail);

  const other = await anotherBrowser();
  await other.goto("/register/verify");
  await asked(other, text.overTitle);
  await checkPage(other);
  const another = newcomer();
  await chooseKind(other, "person");
  await fillPerson(other, another);
  await next(other);
  await chooseLogin(other, another);
  await agree(other);
  await typeRegistrationCode(other, code);
  await expect(faults(other)).toContainText(text.codeRefused);

  await page.goto("/register");
  await page.getByRole("link", { name: text.goOn }).click();
  await typeRegistrationCode(page, code);
  await asked(page, methods.enrolTitle);
  await page.goto("/register/verify");
  await asked(page, text.completedTitle);
  await page.goto("/register/confirm");
  await asked(page, text.completedTitle);
});

test("[CL-01] an address that is registered looks like any other; its owner alone is told", async ({ page }) => {
  const who = newcomer();
  await chooseKind(page, "person");
  await fillPerson(page, { ...who, mail: "aozora@mail.example" });
  await next(page);
  await chooseLogin(page, who);
  const since = new Date().toISOString();
  await agree(page);
  await expect(page.getByText(text.sentTo("aozora@mail.example"))).toBeVisible();
  const told = await readMail("aozora@mail.example", { since, subject: /会員登録のお申し込みについて/ });
  expect(told.text).not.toContain("aozora\n");
  expect((await mailsTo("aozora@mail.example")).filter(({ at, subject }) => at >= since && /確認コード/.test(subject))).toEqual(
    [],
  );
  await typeRegistrationCode(page, "123456");
  await expect(faults(page)).toContainText(text.codeRefused);
});

test("[CL-01] every fault is named at its field, and what was typed stays; an ID that is taken is said", async ({ page }) => {
  await page.goto("/register");
  await next(page);
  await expectFault(page, { message: text.kindRequired });
  await chooseKind(page, "person");
  await page.getByLabel(text.fields.familyName, { exact: true }).fill("登録");
  await next(page);
  await expectFault(page, { field: text.fields.givenName, message: "名を入力してください" });
  await expect(page.getByLabel(text.fields.familyName, { exact: true })).toHaveValue("登録");
  await fillPerson(page, newcomer());
  await next(page);
  await chooseLogin(page, { ...newcomer(), loginId: "aozora" });
  await expectFault(page, { field: text.loginId, message: "会員ID「aozora」は使えません" });
  await page.goto("/register/confirm");
  await asked(page, text.loginTitle);
  await page.getByLabel(text.loginId, { exact: true }).fill("ab");
  await page.getByLabel(text.password, { exact: true }).fill("short");
  await page.getByLabel(text.passwordAgain, { exact: true }).fill("short");
  await next(page);
  await expect(faults(page)).toBeVisible();
  await expect(page.getByLabel(text.password, { exact: true }), "a password never comes back").toHaveValue("");
});

test("[CL-01] in English, on a narrow screen", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "locale", value: "en", url: baseURL ?? "" }]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/register");
  await checkPage(page, { lang: "en" });
  await expectNoSidewaysScroll(page);
  await page.getByRole("radio", { name: en.kinds.corporate.label, exact: true }).check();
  await page.getByRole("button", { name: en.next, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: en.detailsTitle.corporate })).toBeVisible();
  await checkPage(page, { lang: "en" });
  await expectNoSidewaysScroll(page);
});
