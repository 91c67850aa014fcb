import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { Visitor } from "../support/http/visitor";
import { enterWith } from "../support/login";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";
import type { Login } from "../support/people/makers";

const { partners: text, secondLogin: gate, procedures, common, home } = messagesFor("ja");
const video = "みなとシアター";
const club = "みなとクラブ";
const main = (page: Page) => page.getByRole("main");
const h1 = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

async function passGate(page: Page, { loginId, password }: Login): Promise<void> {
  await expect(h1(page, gate.title)).toBeVisible();
  await page.getByLabel(gate.number, { exact: true }).fill(loginId);
  await page.getByLabel(gate.password, { exact: true }).fill(password);
  await page.getByRole("button", { name: gate.submit.partners }).click();
}

test("[FB-05][FB-07] the video service: second login, application, the partner's page by a pass for once, cancellation, history", async ({
  page,
  context,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  await page.goto("/mypage");
  await page.getByRole("link", { name: text.nav, exact: true }).first().click();
  await checkPage(page);
  await page.getByLabel(gate.number, { exact: true }).fill(holder.login.loginId);
  await page.getByLabel(gate.password, { exact: true }).fill("Wrong-pass-2026!");
  await page.getByRole("button", { name: gate.submit.partners }).click();
  await expect(faults(page)).toContainText(gate.refused);
  await passGate(page, holder.login);
  await expect(h1(page, text.title)).toBeVisible();
  await checkPage(page);
  await expect(main(page)).toContainText(text.states["not-applied"]);
  await expect(main(page)).toContainText(text.states["no-application"]);

  await page.getByRole("link", { name: video }).click();
  await checkPage(page);
  await expect(page.getByRole("button", { name: text.open(video) })).toHaveCount(0);
  await page.getByRole("link", { name: text.apply }).click();
  await expect(h1(page, text.applyTitle(video))).toBeVisible();
  await checkPage(page);
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(faults(page)).toContainText(text.agreeRequired);
  await page.getByLabel(text.agree).check();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(h1(page, procedures.confirm["apply-partner"].title)).toBeVisible();
  await checkPage(page);
  await page.getByLabel(procedures.consentContents).check();
  await page.getByRole("button", { name: procedures.act["apply-partner"] }).click();
  await expect(h1(page, text.done["apply-partner"](video))).toBeVisible();
  await checkPage(page);
  const completed = page.url();

  await page.getByRole("link", { name: text.toService(video) }).click();
  await expect(main(page)).toContainText(text.states.applied);
  const entering = page.waitForRequest(/\/enter\?token=/);
  await page.getByRole("button", { name: text.open(video) }).click();
  await expect(page.getByText(text.desk.welcome)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/dev/partner/minato-theatre");
  expect(page.url(), "the pass is not in the address any more").not.toContain("token");
  await expect(main(page)).toContainText(text.states.applied);
  await expect(main(page)).not.toContainText(holder.familyName);
  await expect(main(page)).not.toContainText(holder.login.loginId);
  await page.goto((await entering).url());
  await expect(page.getByText(text.desk.faults.replayed)).toBeVisible();

  await page.goto("/mypage/partners/minato-theatre");
  await expect(async () => {
    await page.reload();
    await expect(main(page)).toContainText(text.told.yes);
  }).toPass({ timeout: 30_000 });
  await page.getByRole("link", { name: text.cancel }).click();
  await checkPage(page);
  await page.getByRole("button", { name: common.toConfirm }).click();
  await page.getByLabel(procedures.consentFinal).check();
  await page.getByRole("button", { name: procedures.act["cancel-partner"] }).click();
  await expect(h1(page, text.done["cancel-partner"](video))).toBeVisible();
  await page.goto("/mypage/partners/minato-theatre");
  await expect(main(page)).toContainText(text.states.cancelled);
  await expect(page.getByRole("button", { name: text.open(video) })).toHaveCount(0);
  await page.goto("/mypage/procedures");
  await expect(main(page)).toContainText(home.kinds["apply-partner"](video));
  await expect(main(page)).toContainText(home.kinds["cancel-partner"](video));

  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    "/mypage/partners",
    "/mypage/partners/minato-theatre",
    "/mypage/partners/minato-theatre/apply",
    completed,
  ]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }

  const other = await anotherBrowser();
  await enterWith(other.context(), await people.enter(holder.login));
  await other.goto("/mypage/partners/minato-theatre");
  await expect(h1(other, gate.title), "another session is asked anew").toBeVisible();
});

test("[FB-07] the member club opens without an application and without JavaScript; the gate leads back to where one was", async ({
  people,
  anotherBrowser,
}) => {
  const holder = await people.open({ product: "fibre-lan" });
  await people.register(holder, "admin");
  const page = await anotherBrowser({ javaScriptEnabled: false });
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/partners/minato-club");
  await passGate(page, holder.login);
  await expect(h1(page, club)).toBeVisible();
  await expect(page.getByRole("link", { name: text.apply })).toHaveCount(0);
  await page.getByRole("button", { name: text.open(club) }).click();
  await expect(page.getByText(text.desk.welcome)).toBeVisible();
  await page.goto("/dev/partner/minato-club/enter?token=x");
  await expect(page.getByText(text.desk.faults.invalid)).toBeVisible();
});

test("[FB-05] an administrator and a user ID have neither link nor page nor act, and the page says who can", async ({
  people,
  anotherBrowser,
}) => {
  const holder = await people.open();
  for (const role of ["admin", "user"] as const) {
    const page = await anotherBrowser();
    await enterWith(page.context(), await people.enter(await people.register(holder, role)));
    await page.goto("/mypage");
    await expect(page.getByRole("link", { name: text.nav, exact: true })).toHaveCount(0);
    for (const path of ["/mypage/partners", "/mypage/partners/minato-theatre", "/mypage/partners/minato-theatre/apply"]) {
      await page.goto(path);
      await expect(page.getByText(procedures.refused.nothing)).toBeVisible();
      await expect(main(page)).toContainText("お客様番号のログインでできます");
    }
    await checkPage(page);
  }
});

test("[FB-07] the way to the partner is open to a form of our own page, after the second login, for the customer number alone", async ({
  people,
}) => {
  const holder = await people.open();
  const user = await people.register(holder, "user");
  const inside = Visitor.member(await people.enter(holder.login));
  const path = "/mypage/partners/minato-club";
  const open = async (visitor: Visitor, headers: Record<string, string | undefined> = {}) => {
    const { status, headers: answered } = await visitor.post(`${path}/open`, new FormData(), headers);
    return [status, answered.get("location")];
  };
  expect(await open(inside, { Origin: "https://evil.example" }), "not from a page of ours").toEqual([404, null]);
  expect(await open(inside, { Origin: undefined })).toEqual([404, null]);
  expect(await open(new Visitor())).toEqual([303, `/login?to=${encodeURIComponent(path)}`]);
  expect(await open(inside), "before the second login").toEqual([303, path]);
  expect(await open(Visitor.member(await people.enter(user)))).toEqual([303, `${path}?notice=not-opened`]);
  expect((await inside.post("/mypage/partners/nothing/open", new FormData())).status).toBe(404);
});
