import { randomInt } from "node:crypto";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { fillInvitation, invitation, invitationLink, text } from "../support/invitation";
import { enterWith } from "../support/login";

const { auth } = messagesFor("ja");

test("[BZ-13] an administrator invites somebody, who makes a member ID by the link and is in the list then", async ({
  page,
  people,
  anotherBrowser,
}) => {
  const mark = randomInt(1e9).toString(36);
  const mail = `guest-${mark}@shiken.example`;
  const admin = await people.member({ role: "admin" });
  await enterWith(page.context(), await people.enter(admin));
  await people.proved(admin);
  await page.goto("/mypage/people");
  await checkPage(page);
  await page.getByRole("link", { name: text.invite }).click();
  await fillInvitation(page, { mail, role: "経理", until: "2020/1/1" });
  await expectFault(page, { message: /もう過ぎています/ });
  await expect(page.locator("#until")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel(text.form.mail, { exact: true })).toHaveValue(mail);
  await checkPage(page);
  await fillInvitation(page, { mail, role: "経理" });
  await checkPage(page);
  await page.getByRole("button", { name: text.confirm.invite.act }).click();
  await expect(page.getByRole("heading", { level: 1, name: text.complete.invite })).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^M\d\d-\d\d-\d{4}$/)).toBeVisible();

  const guest = await anotherBrowser();
  await guest.goto(await invitationLink(mail));
  await checkPage(guest);
  await guest.getByRole("link", { name: invitation.toNew }).click();
  const fill = (label: string, value: string) => guest.getByLabel(label, { exact: true }).fill(value);
  await fill(invitation.form.familyName, "招待");
  await fill(invitation.form.givenName, "花");
  await fill(invitation.form.familyKana, "しょうたい");
  await fill(invitation.form.givenKana, "ハナ");
  await fill(invitation.form.loginId, `guest-${mark}`);
  await fill(invitation.form.password, "Kaze-to-Umi-2026!");
  await fill(invitation.form.passwordAgain, "Kaze-to-Umi-2026!");
  await guest.getByRole("button", { name: invitation.form.next }).click();
  await checkPage(guest);
  await expect(guest.getByText(mail)).toBeVisible();
  await guest.getByRole("button", { name: invitation.confirm.act }).click();
  await guest
    .getByRole("button", { name: /認証コードを|受け取|使う/ })
    .first()
    .click();
  await guest.getByRole("button", { name: auth.kept }).click();
  await expect(guest).toHaveURL(/\/mypage\/people\/joined\?grant=/);
  await checkPage(guest);

  await page.goto("/mypage/people");
  await expect(page.getByRole("link", { name: "招待 花" })).toBeVisible();
});
