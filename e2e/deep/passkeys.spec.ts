import { generateSync } from "otplib";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, inside, passPassword } from "../support/login";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";
import { provedHere } from "../support/prove";
import { virtualAuthenticator } from "../support/virtual-authenticator";

const { passkeys: text, methods, staffPasskeys, stepUp, layout } = messagesFor("ja");

test("[CL-06] a passkey is the second step too, and a proof; not verified it is neither", async ({ page, context, people }) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  await people.register(holder, "user");
  const { login } = holder;
  const device = await virtualAuthenticator(page);
  await enterWith(context, await people.enter(login));
  await people.proved(login);
  await page.goto("/mypage/security/passkeys");
  await page.getByLabel(text.addName).fill("鍵");
  await page.getByRole("button", { name: text.add }).click();
  await expect(page.getByText(text.added("鍵"))).toBeVisible();

  await page.getByRole("button", { name: layout.logout }).first().click();
  await passPassword(page, login);
  await page.getByRole("link", { name: messagesFor("ja").auth.otherMethod }).click();
  await page.getByRole("button", { name: methods.use.passkey("") }).click();
  await device.verify(false);
  await page.getByRole("button", { name: text.second }).click();
  await expectFault(page, { message: text.faults.cancelled });
  await device.verify(true);
  await page.getByRole("button", { name: text.second }).click();
  await expect(page).toHaveURL(inside);

  await page.goto("/mypage/step-up?to=%2Fmypage%2Fsecurity%2Fpasskeys");
  await page.getByRole("button", { name: stepUp.passkey }).click();
  await expect(page).toHaveURL(/\/mypage\/security\/passkeys\?proved=1$/);
  await expect(page.getByLabel(text.addName)).toBeVisible();
  await page.getByLabel(text.addName).fill("もう一度");
  await page.getByRole("button", { name: text.add }).click();
  await expectFault(page, { message: text.faults.known });
  await expect(page.getByLabel(text.addName), "nothing typed is lost").toHaveValue("もう一度");

  await page
    .getByRole("row")
    .filter({ hasText: "鍵" })
    .getByRole("link", { name: new RegExp(`^${text.rename}`) })
    .click();
  await checkPage(page);
  await page.getByLabel(text.addName).fill("");
  await page.getByRole("button", { name: text.renameSubmit }).click();
  await expectFault(page, { field: text.addName, message: text.nameRequired });
  await page.getByLabel(text.addName).fill("会社の鍵");
  await page.getByRole("button", { name: text.renameSubmit }).click();
  await expect(page.getByText(text.renamed)).toBeVisible();
});

test("[SECURITY] above the amount of the login a proof comes first; the amount is raised only with one", async ({
  page,
  context,
  people,
}) => {
  const { login } = await people.open();
  await enterWith(context, await people.enter(login));
  await page.goto("/mypage/step-up/amount");
  await checkPage(page);
  for (const [typed, message] of [
    ["", stepUp.amountRequired],
    ["千円", stepUp.amountWhole],
    ["-1", stepUp.amountWhole],
    ["1000001", stepUp.amountMost(1_000_000)],
    ["10000", stepUp.amountSame],
  ] as const) {
    await page.getByLabel(stepUp.amount, { exact: true }).fill(typed);
    await page.getByRole("button", { name: messagesFor("ja").common.toConfirm }).click();
    await expectFault(page, { field: stepUp.amount, message });
  }
  await page.getByLabel(stepUp.amount, { exact: true }).fill("￥２０，０００");
  await page.getByRole("button", { name: messagesFor("ja").common.toConfirm }).click();
  await checkPage(page);
  await page.getByRole("button", { name: stepUp.amountSubmit }).click();
  await provedHere(page, login.mail);
  await expect(page).toHaveURL(/\/amount\/confirm\?amount=20000/);
  await page.getByRole("button", { name: stepUp.amountSubmit }).click();
  await expect(page.getByRole("heading", { level: 1, name: stepUp.amountDone })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("main")).toContainText("¥20,000");
  await checkPage(page);
});

test.describe("[NO-JS]", () => {
  test.use({ javaScriptEnabled: false });

  test("[CL-06] no passkey buttons, and the proof by code works", async ({ page, context, people }) => {
    const { login } = await people.open();
    await page.goto("/login");
    await expect(page.getByRole("button", { name: text.login })).toHaveCount(0);
    await enterWith(context, await people.enter(login));
    await page.goto("/mypage/step-up?to=%2Fmypage%2Fsecurity%2Fpasskeys");
    await expect(page.getByRole("button", { name: stepUp.passkey })).toHaveCount(0);
    await provedHere(page, login.mail);
    await expect(page).toHaveURL(/\/mypage\/security\/passkeys\?proved=1$/);
    await expect(page.getByText(text.cannot)).toBeVisible();
  });
});

test("[SECURITY] staff: registered with the app's code, then enough by itself; at 320 px", async ({ page, context, people }) => {
  test.setTimeout(120_000);
  const staff = await people.staff("support");
  await virtualAuthenticator(page);
  await enterWith(context, await people.enterStaff(staff), "staff");
  await page.goto("/staff/security");
  await checkPage(page);
  await page.getByLabel(text.addName).fill("受付の鍵");
  await page.getByLabel(staffPasskeys.code).fill("000000");
  await page.getByRole("button", { name: text.add }).click();
  await expectFault(page, { field: staffPasskeys.code, message: staffPasskeys.codeRefused });
  await expect(page.getByLabel(text.addName)).toHaveValue("受付の鍵");
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.getByLabel(text.addName).fill("受付の鍵");
  // The code of the next half minute: the present one let the session in.
  const code = generateSync({ secret: staff.totpSecret, epoch: Math.floor(Date.now() / 1000) + 30 });
  await page.getByLabel(staffPasskeys.code).fill(code);
  await page.getByRole("button", { name: text.add }).click();
  await expect(page.getByText(staffPasskeys.added)).toBeVisible();
  await checkPage(page);
  await context.clearCookies();
  await page.goto("/staff/login");
  await page.getByRole("button", { name: staffPasskeys.login }).click();
  await expect(page).toHaveURL(/\/staff$/);
});
