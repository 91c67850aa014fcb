import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
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

const { auth, methods, fields } = messagesFor("ja");

test("[CL-01][CL-12][JP-06] a corporation registers: details, ID, consent, code, second factor, backup codes, welcome", async ({
  page,
}) => {
  const who = newcomer();
  await page.goto("/register");
  await checkPage(page);
  await chooseKind(page, "corporate");
  await checkPage(page);
  await page.getByLabel(text.fields.company.corporate, { exact: true }).fill("株式会社とうろく");
  const number = page.getByLabel(text.fields.corporateNumber, { exact: true });
  await number.fill("7000012050003");
  await expect(page.getByText(fields.corporateNumberCheck), "said while it is typed").toBeVisible();
  await fillPerson(page, who);
  await next(page);
  await expectFault(page, { field: text.fields.corporateNumber, message: fields.corporateNumberCheck });
  await number.fill("７０００－０１２０５－０００２");
  await expect(page.getByText(text.corporateNumberRight)).toBeVisible();
  await next(page);

  await chooseLogin(page, who);
  await asked(page, text.confirmTitle);
  await checkPage(page);
  await expect(page.getByText("〒105-0011 東京都港区芝公園 1-2-3")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: text.campaigns }), "[CL-02] unticked").not.toBeChecked();
  await page.getByRole("link", { name: /部署/ }).click();
  await page.getByLabel(text.fields.department).fill("総務部");
  await next(page);
  await page.getByRole("link", { name: text.toConfirm }).click();
  await agree(page);
  await checkPage(page);
  await typeRegistrationCode(page, (await registrationCode(who.mail)).replace(/(\d{3})/, "$1 "));

  await asked(page, methods.enrolTitle);
  await page.getByRole("button", { name: /登録したメールアドレス/ }).click();
  await asked(page, auth.codesTitle);
  await page.getByRole("button", { name: auth.kept }).click();
  await asked(page, text.doneTitle);
  await expect(page).toHaveURL(/\/mypage\/welcome$/);
  await checkPage(page);
  await page.reload();
  await asked(page, text.doneTitle);
  await expect(page.getByText(/^K\d{7}$/)).toBeVisible();
});
