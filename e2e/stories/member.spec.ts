import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { member, common, procedures, fields, home } = messagesFor("ja");

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "[NO-JS]", () => {
    test.use({ javaScriptEnabled });

    test("[FB-24] contact information: change, confirm, complete; a new mail address counts after its link", async ({
      page,
      context,
      people,
    }) => {
      const holder = await people.open();
      await people.register(holder, "admin");
      // The checker of pages is a script itself.
      const look = () => (javaScriptEnabled ? checkPage(page) : Promise.resolve());
      await enterWith(context, await people.enter(holder.login));
      await people.proved(holder.login);
      await page.goto("/mypage/member");
      await look();
      await expect(page.getByRole("region", { name: member.paperTitle })).toContainText("契約者情報変更届");
      await page.getByRole("link", { name: member.change }).click();
      await page.getByLabel(member.fields.phone, { exact: true }).fill("１２");
      await page.getByLabel(member.fields.mobile).fill("０９０－１１１１－２２２２");
      await page.getByRole("button", { name: common.toConfirm }).click();
      if (javaScriptEnabled) await expectFault(page, { field: member.fields.phone, message: fields.phone });
      await expect(page.getByText(fields.phone).first()).toBeVisible();
      await expect(page.getByLabel(member.fields.mobile), "nothing typed is lost").toHaveValue("０９０－１１１１－２２２２");
      await page.getByLabel(member.fields.phone, { exact: true }).fill("０３－００００－１２３４");
      await page.getByRole("radio", { name: member.occupations.employee }).check();
      const mail = `neu-${holder.login.mail}`;
      await page.getByLabel(member.fields.contactMail).fill(mail);
      await page.getByRole("button", { name: common.toConfirm }).click();
      await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["change-contact"].title })).toBeVisible();
      await expect(page.getByRole("main")).toContainText("03-0000-1234");
      await look();
      await page.getByRole("checkbox").check();
      await page.getByRole("button", { name: procedures.act["change-contact"]() }).click();
      await expect(page.getByRole("heading", { level: 1, name: member.done })).toBeVisible();
      await expect(page.getByRole("main"), "the mail went to the address that counts").toContainText(holder.login.mail);
      await look();
      await readMail(holder.login.mail, { subject: /会員情報を変更/ });

      const link = /\/mypage\/member\/mail\?token=\S+/.exec((await readMail(mail)).text)?.[0] ?? "";
      await page.goto(link);
      await look();
      await page.getByRole("button", { name: member.linkUse }).click();
      await expect(page.getByText(member.linkDone)).toBeVisible();
      await page.goto("/mypage/member");
      await expect(page.getByRole("region", { name: member.contactTitle })).toContainText(mail);
      await page.goto("/mypage/procedures");
      await expect(page.getByRole("main")).toContainText(home.kinds["change-contact"]());
    });
  });
}

test("[FB-05] a user ID has neither link nor page for contact information; a foreign link says nothing", async ({
  page,
  context,
  people,
}) => {
  const holder = await people.open();
  const user = await people.register(holder, "user");
  await enterWith(context, await people.enter(user));
  await page.goto("/mypage");
  await expect(page.getByRole("link", { name: member.nav, exact: true })).toHaveCount(0);
  for (const path of ["/mypage/member", "/mypage/member/change"]) {
    await page.goto(path);
    await expect(page.getByText(procedures.refused.nothing)).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("090-0000-4321");
  }
  for (const token of ["x", "A".repeat(43), "%3Cscript%3E"]) {
    await page.goto(`/mypage/member/mail?token=${token}`);
    await expect(page.getByRole("heading", { level: 1, name: member.linkGoneTitle })).toBeVisible();
  }
});

test("[FB-24] fits a screen of 320 px", async ({ page, context, people }) => {
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/mypage/member", "/mypage/member/change"]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
});
