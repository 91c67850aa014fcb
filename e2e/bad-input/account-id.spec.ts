import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { fillNewId, type NewId, submitNewId } from "../support/account-ids";
import { expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { expectRefused } from "../support/nasty";

const { accountIdFlow: text, fields, procedures } = messagesFor("ja");
const right: NewId = { loginId: "ki-no-eda", password: "Midori-iro-2026!", role: "user" };
const first = "/mypage/account-ids/new";
const at = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test.describe("without JavaScript, so that the server alone decides", () => {
  test.use({ javaScriptEnabled: false });

  const names = [text.accountId, text.familyName, text.givenKana, text.userName, text.password] as const;
  for (const name of names) {
    test(`[FB-08] nonsense as ${name} is refused and nothing is registered`, async ({ page, people }) => {
      test.setTimeout(120_000);
      const holder = await people.open();
      await enterWith(page.context(), await people.enter(holder.login));
      const before = await people.footprint(holder);
      const prepare = async () => {
        await page.goto(first);
        await fillNewId(page, right);
      };
      const secret = name === text.password;
      // What one is called may hold a quotation mark; nothing of it is ever code.
      const takes = name === text.userName ? (["SQL"] as const) : [];
      await expectRefused({ page, prepare, field: () => at(page, name), send: () => submitNewId(page), secret, takes });
      expect(await people.footprint(holder)).toEqual(before);
    });
  }
});

test("[FB-08][CL-12] every fault at once: focus on the list, words at each field, nothing typed is lost but the passwords", async ({
  page,
  people,
}) => {
  const holder = await people.open();
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto(first);
  await fillNewId(page, { ...right, loginId: "Ki No Eda", familyName: "", givenKana: "abc", password: "short" });
  await at(page, text.passwordAgain).fill("other");
  await submitNewId(page);
  await expectFault(page, { field: text.familyName, message: fields.required });
  await expect(faults(page)).toContainText(text.passwordDiffers);
  await expect(faults(page).getByRole("link")).toHaveCount(4);
  await expect(at(page, text.accountId)).toHaveValue("Ki No Eda");
  await expect(at(page, text.givenName)).toHaveValue("のぞみ");
  await expect(at(page, text.password)).toHaveValue("");
  await expect(at(page, text.passwordAgain)).toHaveValue("");
  await expect(page.getByRole("radio", { name: text.roles.user.label })).toBeChecked();

  for (const password of ["Onlyletters!", "12345678aA", "no-capital-2026!", `${right.loginId}-Aa1!`]) {
    await page.goto(first);
    await fillNewId(page, { ...right, password });
    await submitNewId(page);
    await expect(at(page, text.password), password).toHaveAttribute("aria-invalid", "true");
  }
});

test("[FB-08] full-width letters and hiragana are made what the form wants", async ({ page, people }) => {
  const holder = await people.open();
  await enterWith(page.context(), await people.enter(holder.login));
  const loginId = `e${Date.now().toString(36)}`;
  const wide = loginId.replace(/[!-~]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));
  await page.goto(first);
  await fillNewId(page, { ...right, loginId: wide, familyKana: "しけん" });
  await submitNewId(page);
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["register-account-id"].title })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(loginId);
  await expect(page.getByRole("main")).toContainText("シケン");
});

test("[JP-10] a draft that is too old is refused, keeps what was typed and registers nothing", async ({ page, people }) => {
  const holder = await people.open();
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto(first);
  await fillNewId(page, right);
  await submitNewId(page);
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["register-account-id"].title })).toBeVisible();
  await people.expire("drafts", holder.login);
  const before = await people.footprint(holder);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: procedures.act["register-account-id"]() }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.expired.title })).toBeVisible();
  await page.getByRole("link", { name: procedures.expired.restart }).click();
  await expect(at(page, text.accountId)).toHaveValue(right.loginId);
  await expect(at(page, text.familyName)).toHaveValue("試験");
  await expect(at(page, text.password)).toHaveValue("");
  expect(await people.footprint(holder)).toEqual(before);
});
