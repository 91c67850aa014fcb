import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { papers, procedures, home } = messagesFor("ja");
const { guides: text, forms, documents, staffGuides } = papers;
const today = () => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "[NO-JS]", () => {
    test.use({ javaScriptEnabled });

    test("[FB-28] guides on paper: asked for, one of each at a time, taken back", async ({ page, people }) => {
      test.setTimeout(180_000);
      const holder = await people.open();
      await people.register(holder, "user");
      const look = () => (javaScriptEnabled ? checkPage(page) : Promise.resolve());
      await enterWith(page.context(), await people.enter(holder.login));
      await page.goto("/mypage/guides");
      await expect(page.getByText(text.waitingEmpty)).toBeVisible();
      await look();
      await page.getByRole("link", { name: text.new, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: text.newTitle })).toBeVisible();
      await expect(page.getByRole("main"), "the registered address, which paper changes").toContainText("見本県見本市");
      await look();
      await page.getByRole("button", { name: text.next }).click();
      if (javaScriptEnabled) await expectFault(page, { field: "はじめてのご利用ガイド", message: text.chooseOne });
      await expect(page.getByText(text.chooseOne).first()).toBeVisible();
      await page.getByLabel("はじめてのご利用ガイド", { exact: true }).check();
      await page.getByLabel("約款集（紙）", { exact: true }).check();
      await page.getByRole("button", { name: text.next }).click();
      await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["request-guides"].title })).toBeVisible();
      await expect(page.getByRole("main")).toContainText("約款集（紙）");
      await look();
      await page.getByRole("checkbox").check();
      await page.getByRole("button", { name: procedures.act["request-guides"] }).click();
      await expect(page.getByRole("heading", { level: 1, name: text.done })).toBeVisible();
      await look();
      await page.reload();
      await expect(page.getByRole("heading", { level: 1, name: text.done }), "safe to reload").toBeVisible();
      const mail = await readMail(holder.login.mail, { subject: /ご利用ガイドの請求を受け付けました/ });
      expect(mail.text).toContain("約款集（紙）");
      expect(mail.text, "no address in a mail").not.toContain("見本県");

      await page.goto("/mypage/guides/new");
      await expect(page.getByLabel("はじめてのご利用ガイド", { exact: true }), "on its way already").toBeDisabled();
      await expect(page.getByRole("main")).toContainText(/発送待ちです/);
      await look();

      await page.goto("/mypage/guides");
      await look();
      await page.getByRole("button", { name: text.withdraw }).click();
      await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["withdraw-guides"].title })).toBeVisible();
      await look();
      await page.getByRole("checkbox").check();
      await page.getByRole("button", { name: procedures.act["withdraw-guides"] }).click();
      await expect(page.getByRole("heading", { level: 1, name: text.withdrawn })).toBeVisible();
      await page.getByRole("link", { name: text.toList }).click();
      await expect(page.getByRole("main")).toContainText(text.states.withdrawn);
      await expect(page.getByRole("button", { name: text.withdraw })).toHaveCount(0);
      await page.goto("/mypage/procedures");
      await expect(page.getByRole("main")).toContainText(home.kinds["withdraw-guides"]());
    });
  });
}

test("[FB-28] staff send guides by day: labels, list, which envelopes, mail, and nothing of it twice", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(180_000);
  const [holder, other] = [await people.open(), await people.open()];
  const ask = (one: typeof holder) => people.act(one, { kind: "request-guides", input: { guides: ["mail"] } });
  await ask(holder);
  await ask(other);
  await enterWith(page.context(), await people.enterStaff(await people.staff("support")), "staff");
  await page.goto("/staff/guide-requests");
  await checkPage(page);
  const day = page.getByRole("region").filter({ has: page.locator(`[href$="${today()}/sent"]`) });
  await expect(day).toContainText(holder.familyName);
  const csv = await page.request.get(`/staff/guide-requests/${today()}/addresses/csv`);
  expect(await csv.text()).toContain(`${holder.familyName} 光`);
  const labels = await page.request.get(`/staff/guide-requests/${today()}/labels/file`);
  expect(labels.headers()).toMatchObject({
    "content-type": "application/pdf",
    "cache-control": expect.stringMatching(/^private, no-store/),
  });
  expect((await labels.body()).subarray(0, 5).toString()).toBe("%PDF-");

  await day.getByRole("link", { name: staffGuides.toSent }).click();
  await checkPage(page);
  await page.getByRole("button", { name: staffGuides.submit }).click();
  await expect(page.getByText(staffGuides.chooseOne).first()).toBeVisible();
  await expect(page.getByText(staffGuides.confirmRequired).first()).toBeVisible();
  const box = page.getByRole("checkbox", { name: new RegExp(holder.familyName) });
  await box.check();
  await page.getByRole("button", { name: staffGuides.submit }).click();
  await expect(page.getByText(staffGuides.confirmRequired).first()).toBeVisible();
  await expect(box, "what was ticked stays").toBeChecked();

  const colleague = await anotherBrowser();
  await enterWith(colleague.context(), await people.enterStaff(await people.staff("admin")), "staff");
  await colleague.goto(page.url());
  await colleague.getByRole("checkbox", { name: new RegExp(holder.familyName) }).check();
  await colleague.getByRole("checkbox", { name: staffGuides.confirm }).check();
  const since = new Date().toISOString();
  await colleague.getByRole("button", { name: staffGuides.submit }).click();
  await expect(colleague.getByText(staffGuides.sent(1))).toBeVisible();
  await checkPage(colleague);
  const mail = await readMail(holder.login.mail, { since, subject: /ご利用ガイドを発送しました/ });
  expect(mail.text).toContain("・メールご利用ガイド");

  await page.getByRole("checkbox", { name: staffGuides.confirm }).check();
  await page.getByRole("button", { name: staffGuides.submit }).click();
  await expect(page.getByText(staffGuides.meanwhile).first(), "of two the second is told").toBeVisible();

  const member = await anotherBrowser();
  await enterWith(member.context(), await people.enter(holder.login));
  await member.goto("/mypage/guides");
  await expect(member.getByRole("main")).toContainText(text.states.sent);
  await expect(member.getByRole("button", { name: text.withdraw }), "too late").toHaveCount(0);

  const auditor = await anotherBrowser();
  await enterWith(auditor.context(), await people.enterStaff(await people.staff("auditor")), "staff");
  await auditor.goto("/staff/guide-requests");
  await expect(auditor.getByText(staffGuides.mayNot)).toBeVisible();
  await expect(auditor.getByRole("link", { name: staffGuides.toSent })).toHaveCount(0);
  expect((await auditor.request.get(`/staff/guide-requests/${today()}/labels/file`)).status()).toBe(404);
});

test("[FB-28][FB-24][FB-35] each form: what to enclose, the clause, a PDF; a user ID gets neither link nor paper", async ({
  page,
  people,
  anotherBrowser,
}) => {
  const holder = await people.open();
  const user = await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/forms");
  await checkPage(page);
  await expect(page.getByRole("main")).toContainText("〒105-0000");
  for (const name of ["契約者情報変更届", "カード名義人 支払同意書", "契約承継届", "通話プラン 申込・解約書"]) {
    const card = page.getByRole("region", { name });
    await expect(card.getByRole("list", { name: forms.enclose })).toBeVisible();
    await expect(card.getByRole("link", { name: /光回線サービス約款/ })).toHaveAttribute("href", /\/terms\/fibre#/);
    const href = await card.getByRole("link", { name: forms.open }).getAttribute("href");
    const file = await page.request.get(href ?? "");
    expect(file.headers()["content-type"], name).toBe("application/pdf");
    expect(file.headers()["cache-control"]).toMatch(/^private, no-store/);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);

  const theirs = await anotherBrowser();
  await enterWith(theirs.context(), await people.enter(user));
  await theirs.goto("/mypage/documents");
  await checkPage(theirs);
  await expect(theirs.getByRole("main").getByRole("link", { name: forms.title })).toHaveCount(0);
  await expect(theirs.getByRole("main").getByRole("link", { name: text.title })).toHaveCount(0);
  await theirs.goto("/mypage/forms");
  await expect(theirs.getByRole("link", { name: forms.open })).toHaveCount(0);
  await checkPage(theirs);
  expect((await theirs.request.get("/mypage/forms/contractor-change/file")).status()).toBe(404);
  await theirs.goto("/mypage/guides/new");
  await expect(theirs.getByRole("button", { name: text.next })).toHaveCount(0);
});

test("[FB-28] without an address the request says so and leads to the form", async ({ page, people }) => {
  const holder = await people.open({ address: null });
  await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/guides/new");
  await expect(page.getByRole("main")).toContainText("お届け先の住所が登録されていません。");
  await expect(page.getByRole("button", { name: text.next })).toHaveCount(0);
  await checkPage(page);
  await page.getByRole("link", { name: text.toForms }).click();
  await expect(page.getByRole("heading", { level: 1, name: forms.title })).toBeVisible();
});

test("[FB-28][JP-09] documents: the terms then and now, guides, and each confirmation word for word", async ({
  page,
  people,
}) => {
  const holder = await people.open();
  await people.register(holder, "user");
  await people.act(holder, { kind: "add-option", input: { option: "remote-support", accountId: null, agreed: true } });
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/documents");
  await checkPage(page);
  const terms = page.getByRole("region", { name: documents.termsTitle, exact: true });
  await expect(terms.getByRole("link", { name: /リモートサポート/ })).toHaveAttribute("href", "/terms/remote-support");
  await expect(terms).toContainText(/2014年10月1日（水）施行/);
  const copies = page.getByRole("region", { name: documents.copiesTitle });
  await expect(copies.getByRole("row").nth(1)).toContainText(/M\d\d-\d\d-\d{4,}/);
  const href = await copies.getByRole("link", { name: documents.copyFile }).first().getAttribute("href");
  expect((await page.request.get(href ?? "")).headers()["content-type"]).toBe("application/pdf");
  await page.getByRole("region", { name: documents.guidesTitle }).getByRole("link", { name: "メールご利用ガイド" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "メールご利用ガイド" })).toBeVisible();
  await checkPage(page);
  await page.goto("/mypage/documents");
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
});
