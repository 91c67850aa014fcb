import { readFileSync } from "node:fs";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { statements, secondLogin: gate, procedures, billing } = messagesFor("ja");

test("[FB-07][FB-26] statements open for number and password once more, show a month with its reasons, and are a file", async ({
  page,
  context,
  people,
  anotherBrowser,
}) => {
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  for (const path of ["/mypage/statements/csv", "/mypage/statements/calls/csv?plan=home-call"])
    expect((await page.request.get(path)).status(), `${path} before the second login`).toBe(404);
  await page.goto("/mypage/statements");
  await checkPage(page);
  await expect(page.getByRole("heading", { level: 1, name: gate.title })).toBeVisible();
  await page.getByLabel(gate.number, { exact: true }).fill(holder.login.loginId);
  await page.getByLabel(gate.password, { exact: true }).fill("Wrong-pass-2026!");
  await page.getByRole("button", { name: gate.submit.statements }).click();
  await expect(faults(page)).toContainText(gate.refused);
  await expect(page.getByLabel(gate.number, { exact: true })).toHaveValue(holder.login.loginId);
  await page.getByLabel(gate.password, { exact: true }).fill(holder.login.password);
  await page.getByRole("button", { name: gate.submit.statements }).click();
  await expect(page.getByRole("heading", { level: 1, name: statements.title })).toBeVisible();
  await checkPage(page);
  await expect(page.getByRole("main")).toContainText("¥3,850");
  await expect(page.getByRole("main")).toContainText(billing.issuedOn);
  await page.getByText("なぜ？").or(page.getByText("なぜこの金額？")).first().click();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: statements.csv }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).toContain("3500");
  expect(text).toMatch(/\r\n$/);

  await page.getByRole("link", { name: statements.tabs.calls }).click();
  await expect(page.getByRole("heading", { level: 1, name: statements.callsTitle })).toBeVisible();
  await checkPage(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/mypage/statements", "/mypage/statements/calls"]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }

  const other = await anotherBrowser();
  await enterWith(other.context(), await people.enter(holder.login));
  await other.goto("/mypage/statements");
  await expect(other.getByRole("heading", { level: 1, name: gate.title }), "another session").toBeVisible();
});

test("[FB-05] an administrator and a user ID have neither link nor statements", async ({ people, anotherBrowser }) => {
  const holder = await people.open();
  for (const role of ["admin", "user"] as const) {
    const page = await anotherBrowser();
    await enterWith(page.context(), await people.enter(await people.register(holder, role)));
    await page.goto("/mypage");
    await expect(page.getByRole("link", { name: statements.nav, exact: true })).toHaveCount(0);
    for (const path of ["/mypage/statements", "/mypage/statements/calls"]) {
      await page.goto(path);
      await expect(page.getByText(procedures.refused.nothing)).toBeVisible();
    }
  }
});
