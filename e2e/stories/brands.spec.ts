import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, inside, loginForm, loginPath, typeCode, typeLogin } from "../support/login";
import { readCode, readMail } from "../support/mailbox";
import { baseUrl } from "../support/portal-env";

const { auth, layout, public: door } = messagesFor("ja");
const hours = "月〜金 9:00〜17:30";
const brands = {
  S: { name: "S光", phone: "0120-000-701", colour: "rgb(0, 23, 193)", header: "light", sender: "no-reply@s-hikari.example" },
  U: {
    name: "U光レジデンス",
    phone: "0120-000-702",
    colour: "rgb(0, 97, 115)",
    header: "filled",
    sender: "no-reply@u-hikari.example",
  },
} as const;
type Brand = keyof typeof brands;

/** The same portal by another name; Chromium takes every name under localhost for this machine. */
const at = (host: string, path: string) => {
  const address = new URL(path, baseUrl);
  address.hostname = host;
  return address.href;
};
const hosts = { S: "s-hikari.localhost", U: "u-hikari.localhost" } as const;

/** That the page wears a brand: name in header and title, its header, its colour. */
async function expectLook(page: Page, brand: Brand): Promise<void> {
  const { name, header } = brands[brand];
  const top = page.locator("header[data-part=site]");
  await expect(top).toContainText(name);
  await expect(top).toHaveAttribute("data-look", header);
  await expect(page).toHaveTitle(new RegExp(`\\| ${name} ${layout.myPage}$`));
  const colour = await page
    .locator("[data-brand]")
    .first()
    .evaluate((frame) => getComputedStyle(frame).getPropertyValue("--color-act"));
  expect(colour).not.toBe("");
}

const refusal = (brand: Brand) => auth.refused({ phone: brands[brand].phone, hours });

test("[FB-01] two brands look like two, on every page reached through them, and both can be read", async ({ page }) => {
  await page.goto("/");
  await checkPage(page);
  await page.getByRole("link", { name: door.loginTo(brands.U.name) }).click();
  for (const brand of ["U", "S"] as const) {
    if (brand === "S") await page.getByRole("link", { name: auth.otherBrand(brands.S.name) }).click();
    await expect(page.getByRole("heading", { level: 1, name: auth.loginTitle })).toBeVisible();
    await expectLook(page, brand);
    const button = loginForm(page, "customer-number").getByRole("button", { name: auth.numberForm.title });
    await expect(button).toHaveCSS("background-color", brands[brand].colour);
    await expect(page.getByRole("main")).toContainText(brands[brand].phone);
    await checkPage(page);
    await page.getByRole("link", { name: layout.footer.terms }).click();
    await expect(page).toHaveURL(/\/terms$/);
    await expectLook(page, brand);
    await checkPage(page);
    await page.goto(loginPath(brand));
  }
  await page.goto("/brand/u/help#contact");
  await expect(page).toHaveURL(/\/help/);
  await expectLook(page, "U");
  await expect(page.getByRole("main")).toContainText(brands.U.phone);
  await page.goto("/");
  await expect(page.locator("header[data-part=site]")).toContainText("みなとネットワーク");
});

test("[FB-01] a print begins with the brand, and leaves the menu out", async ({ page, context, people }) => {
  const holder = await people.open({ brand: "U", product: "fibre-lan" });
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  await page.goto("/mypage/contracts");
  await expectLook(page, "U");
  const head = page.getByText(layout.runBy("みなとネットワーク"), { exact: true });
  await expect(head).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(head).toBeVisible();
  await expect(page.locator("header[data-part=site]")).toBeHidden();
});

test("[FB-01] at the other brand's login a login is as unknown as one that never was, and its session leads nowhere", async ({
  page,
  context,
  people,
}) => {
  const holder = await people.open({ brand: "U", product: "fibre-lan" });
  await people.register(holder, "admin");
  const { login } = holder;
  await page.goto("/login");
  await typeLogin(page, login);
  const answer = page.locator("[role=alert][aria-labelledby=error-summary-title]");
  await expect(answer).toContainText(refusal("S"));
  const words = await answer.textContent();
  await page.goto("/login");
  await typeLogin(page, { ...login, loginId: "29999999999999" });
  await expect(answer).toContainText(refusal("S"));
  expect(await answer.textContent()).toBe(words);
  await enterWith(context, await people.enter(login));
  await page.goto("/login");
  await expect(page.getByRole("heading", { level: 1, name: auth.loginTitle })).toBeVisible();
  await page.goto("/brand/u/login");
  await expect(page).toHaveURL(inside);
  await expectLook(page, "U");
});

test("[FB-01] a mail comes from the brand, and its link leads to the brand's login and on", async ({ page, people }) => {
  const holder = await people.open({ brand: "U", product: "fibre-lan" });
  await people.register(holder, "admin");
  await people.enter(holder.login);
  const since = new Date().toISOString();
  await page.goto("/brand/u/mypage/security");
  await expect(page).toHaveURL(/\/brand\/u\/login\?to=/);
  await expectLook(page, "U");
  await typeLogin(page, holder.login);
  const mail = await readMail(holder.login.mail, { since });
  expect(mail.from).toBe(`U光レジデンス 会員窓口 <${brands.U.sender}>`);
  expect(mail.subject).toMatch(/^【U光レジデンス】/);
  expect(mail.text).toContain(brands.U.phone);
  expect(mail.text).toContain(`${baseUrl}/brand/u\n`);
  await typeCode(page, await readCode(holder.login.mail, since));
  await expect(page).toHaveURL(/\/mypage\/security$/);
});

test("[FB-01] at a brand's own host there is that brand alone: logins, paths, sessions", async ({
  page,
  context,
  people,
  allowedProblems,
}) => {
  allowedProblems.push(/status of 404/);
  const [mine, other] = [
    await people.open({ brand: "U", product: "fibre-lan" }),
    await people.open({ brand: "S", product: "fibre-lan" }),
  ];
  for (const one of [mine, other]) await people.register(one, "admin");
  await people.enter(mine.login);
  const stolen = await people.enter(other.login);
  await page.goto(at(hosts.U, "/"));
  await expect(page).toHaveURL(at(hosts.U, "/login"));
  await expectLook(page, "U");
  await expect(page.getByRole("link", { name: auth.otherBrand(brands.S.name) })).toHaveCount(0);
  for (const path of ["/brand/s/login", "/brand/s/mypage", "/brand/x"]) {
    const answer = await page.goto(at(hosts.U, path));
    expect(answer?.status(), path).toBe(404);
  }
  await page.goto(at(hosts.U, "/login"));
  await typeLogin(page, other.login);
  await expect(page.locator("[role=alert][aria-labelledby=error-summary-title]")).toContainText(refusal("U"));
  await context.addCookies([
    {
      name: "__Host-session",
      value: stolen,
      url: at(hosts.U, "/").replace("http:", "https:"),
      secure: true,
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
  await page.goto(at(hosts.U, "/mypage"));
  await expect(page).toHaveURL(/\/login\?to=/);
  const since = new Date().toISOString();
  await page.goto(at(hosts.U, "/login"));
  await typeLogin(page, mine.login);
  await typeCode(page, await readCode(mine.login.mail, since));
  await expect(page).toHaveURL(at(hosts.U, "/mypage"));
  await expectLook(page, "U");
});
