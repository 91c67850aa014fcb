import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
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
import { virtualAuthenticator } from "../support/virtual-authenticator";

const { auth, methods, passkeys } = messagesFor("ja");
const { passkey } = methods.choices;

async function toSecondFactor(page: Parameters<typeof agree>[0], who: ReturnType<typeof newcomer>): Promise<void> {
  await chooseKind(page, "person");
  await fillPerson(page, who);
  await next(page);
  await chooseLogin(page, who);
  await agree(page);
  await typeRegistrationCode(page, await registrationCode(who.mail));
  await asked(page, methods.enrolTitle);
}

test("[CL-06] a passkey is chosen at the end of a registration: backup codes come next, and from then on it logs in alone", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const device = await virtualAuthenticator(page);
  const who = newcomer();
  await toSecondFactor(page, who);
  await page.getByRole("radio", { name: passkey.label, exact: true }).check();
  await checkPage(page);
  await page.getByRole("button", { name: methods.next, exact: true }).click();
  await expectFault(page, { field: passkeys.addName, message: passkeys.nameRequired });
  expect(await device.keys(), "the device isn't asked before the form is whole").toBe(0);
  await page.getByLabel(passkeys.addName, { exact: true }).fill("この端末");
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await device.verify(false);
  await page.getByRole("button", { name: methods.next, exact: true }).click();
  await expect(page.getByText(passkeys.faults.cancelled)).toBeVisible();
  await expect(page.getByLabel(passkeys.addName, { exact: true }), "nothing typed is lost").toHaveValue("この端末");
  await device.verify(true);
  await page.getByRole("button", { name: methods.next, exact: true }).click();
  await asked(page, auth.codesTitle);
  await page.getByRole("button", { name: auth.kept }).click();
  await asked(page, text.doneTitle);

  await page.context().clearCookies();
  await page.goto("/login/member");
  await page.getByRole("button", { name: passkeys.login }).click();
  await expect(page).toHaveURL(/\/mypage$/);
  await page.goto("/mypage/security");
  await expect(page.getByRole("listitem").filter({ hasText: "この端末" }).first()).toContainText(methods.preferred);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("[NO-JS][CL-06] a passkey is no choice; the others are", async ({ page }) => {
    test.setTimeout(120_000);
    await toSecondFactor(page, newcomer());
    await expect(page.getByRole("radio", { name: methods.choices.totp.label, exact: true })).toBeVisible();
    await expect(page.getByText(passkey.label, { exact: true })).toHaveCount(0);
    await checkPage(page);
  });
});
