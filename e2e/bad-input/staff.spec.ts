import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, staffLogin } from "../support/login";
import { expectRefused, nasty, sorts } from "../support/nasty";
import { fillCheck } from "../support/unlock";

const { staff, staffUnlock: unlock, ui } = messagesFor("ja");
const { login, verify } = staff;

test.describe("without JavaScript, so that the server alone decides", () => {
  test.use({ javaScriptEnabled: false });

  test("[CL-09] staff login: nonsense is refused, the ID stays, the password goes", async ({ page, people }) => {
    test.setTimeout(120_000);
    const who = await people.staff("support");
    const prepare = async () => {
      await page.goto("/staff/login");
      await page.getByLabel(login.id).fill(who.loginId);
      await page.getByLabel(login.password, { exact: true }).fill("Some-pass-2026!");
    };
    const send = () => page.getByRole("button", { name: login.submit }).click();
    await expectRefused({ page, prepare, field: () => page.getByLabel(login.id), send });
    await prepare();
    await page.getByLabel(login.password, { exact: true }).fill(who.password);
    await send();
    await expectRefused({
      page,
      prepare: async () => void (await page.goto("/staff/login/verify")),
      field: () => page.getByLabel(verify.code),
      send: () => page.getByRole("button", { name: verify.submit }).click(),
    });
  });

  test("[CL-10] unlock: an overlong or empty reason is refused and what was entered stays", async ({ page, people }) => {
    test.setTimeout(120_000);
    const holder = await people.open();
    await people.lock(holder.login);
    await enterWith(page.context(), await people.enterStaff(await people.staff("support")), "staff");
    const prepare = async () => {
      await page.goto(`/staff/locks/${holder.login.accountId}`);
      await fillCheck(page);
    };
    // A reason is free text: signs that mean something elsewhere mean nothing here.
    const takes = ["SQL", "HTML"] as const;
    const send = () => page.getByRole("button", { name: unlock.submit }).click();
    await expectRefused({ page, prepare, field: () => page.getByLabel(unlock.reason), send, takes });
    const group = page.getByRole("group", { name: unlock.questions.name ?? "" });
    await expect(group.getByRole("radio", { name: unlock.results.match ?? "", exact: true })).toBeChecked();

    await prepare();
    await page.getByLabel(unlock.reason).fill(nasty.HTML);
    await send();
    await expect(page.getByText(nasty.HTML)).toBeVisible();
    expect(await people.footprint(holder)).toMatchObject({ locked: 1 });
  });

  test("[STAFF] the member search takes anything and finds what is meant", async ({ page, people }) => {
    test.setTimeout(120_000);
    const holder = await people.open();
    await enterWith(page.context(), await people.enterStaff(await people.staff("support")), "staff");
    for (const sort of sorts) {
      const answer = await page.goto(`/staff/members?q=${encodeURIComponent(nasty[sort])}`);
      expect(answer?.status(), sort).toBe(200);
      await expect(page.getByRole("heading", { level: 1 }), sort).toHaveCount(1);
    }
    await page.goto("/staff/members");
    await page.getByRole("main").getByRole("searchbox").fill(` ${holder.familyName} 光`);
    await page.getByRole("main").getByRole("button", { name: staff.members.search }).click();
    await expect(page.getByRole("table").getByText(holder.familyName)).toBeVisible();
  });

  test("[JP-13] the trail's filters take anything", async ({ page, people }) => {
    await enterWith(page.context(), await people.enterStaff(await people.staff("admin")), "staff");
    for (const query of [
      "from=2026-02-31",
      "from=x&until=%00",
      "cursor=x",
      `actor=${encodeURIComponent(nasty.SQL)}`,
      "action=nothing",
    ]) {
      expect((await page.goto(`/staff/audit?${query}`))?.status(), query).toBe(200);
    }
  });
});

test("[CL-10] one question is not enough: the form says how many, with the focus", async ({ page, people }) => {
  const holder = await people.open();
  await people.lock(holder.login);
  await staffLogin(page, await people.staff("support"));
  await page.goto(`/staff/locks/${holder.login.accountId}`);
  await page.getByRole("button", { name: unlock.submit }).click();
  await expectFault(page, { message: unlock.errors.channel });
  await checkPage(page);
  await fillCheck(page, { name: "match" });
  await page.getByRole("button", { name: unlock.submit }).click();
  await expect(faults(page)).toContainText(unlock.errors.notEnough(2));
  await expect(page.getByLabel(unlock.reason)).toHaveValue(/本人から電話/);
  expect(ui.errorSummaryTitle).not.toBe("");
});

test("[CL-10] two members of staff at once: the second is told who was first", async ({ page, people, anotherBrowser }) => {
  const holder = await people.open();
  await people.lock(holder.login);
  const second = await anotherBrowser();
  for (const one of [page, second]) {
    await enterWith(one.context(), await people.enterStaff(await people.staff("support")), "staff");
    await one.goto(`/staff/locks/${holder.login.accountId}`);
    await fillCheck(one);
    await one.getByRole("button", { name: unlock.submit }).click();
    await expect(one.getByRole("heading", { level: 1, name: unlock.confirmTitle })).toBeVisible();
  }
  await page.getByRole("button", { name: unlock.confirmUnlock }).click();
  await expect(page.getByRole("heading", { level: 1, name: unlock.completeUnlocked })).toBeVisible();
  await second.getByRole("button", { name: unlock.confirmUnlock }).click();
  await expect(faults(second)).toContainText("先にロックを解除しました");
});
