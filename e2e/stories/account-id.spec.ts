import { messagesFor } from "@/lib/i18n/messages";
import { deleteOnScreen, fillNewId, registerOnScreen, submitNewId } from "../support/account-ids";
import { checkPage, expectFault, faults } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, inside, loginPath, typeCode, typeLogin } from "../support/login";
import { readCode, readMail } from "../support/mailbox";

const { auth, accountIds, accountIdFlow, home, errors } = messagesFor("ja");
const password = "Ki-no-eda-2026!";
const fresh = () => `e2e-${Math.random().toString(36).slice(2, 10)}`;

test("[FB-02][FB-08][FB-10] issue an account ID, log in with it elsewhere, delete it: it opens nothing and is nobody's again", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(180_000);
  const holder = await people.open();
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage");
  await expect(page, "[FB-02] the first account ID comes first").toHaveURL(/\/mypage\/account-ids\/new\?first=1/);
  await checkPage(page);

  const id = { kind: "account-id", loginId: fresh(), password, role: "user", brand: "S" } as const;
  const since = new Date().toISOString();
  await people.proved(holder.login);
  const activationCode = await registerOnScreen(page, id, { look: true });
  expect(activationCode).not.toBe("");
  await page.reload();
  await expect(page.getByText(activationCode)).toBeVisible();
  const mail = await readMail(holder.login.mail, { since, subject: /アカウントIDを登録しました/ });
  expect(mail.text).toContain(id.loginId);
  expect(mail.text, "the code is for the complete screen only").not.toContain(activationCode);
  await page.goto("/mypage/account-ids");
  await checkPage(page);
  await expect(page.getByRole("row").filter({ hasText: id.loginId })).toContainText(accountIds.states["first-login"]);

  const theirs = await anotherBrowser();
  await theirs.goto(loginPath("S"));
  await typeLogin(theirs, id);
  await theirs.getByLabel(auth.activation).fill(activationCode);
  await theirs.getByLabel(auth.mail).fill(`${id.loginId}@shiken.example`);
  await theirs.getByRole("button", { name: messagesFor("ja").methods.next }).click();
  await typeCode(theirs, await readCode(`${id.loginId}@shiken.example`, since));
  await theirs.getByRole("button", { name: auth.kept }).click();
  await expect(theirs).toHaveURL(inside);
  await expect(theirs.getByRole("heading", { level: 1, name: home.userTitle }), "[FB-32] a user ID's own page").toBeVisible();
  await checkPage(theirs);
  await page.reload();
  await expect(page.getByRole("row").filter({ hasText: id.loginId })).toContainText(accountIds.states.usable);

  await people.proved(holder.login);
  await deleteOnScreen(page, id.loginId, { look: true });
  await theirs.reload();
  await expect(theirs, "its session is over").toHaveURL(/\/login/);
  await typeLogin(theirs, id);
  await expect(faults(theirs)).toContainText("ログインできませんでした");

  await page.goto("/mypage/account-ids/new");
  await fillNewId(page, id);
  await submitNewId(page);
  await expectFault(page, { field: accountIdFlow.accountId, message: /使え|使われ|使用/ });
  await expect(page.getByLabel(accountIdFlow.userName, { exact: true })).toHaveValue("のぞみ");
  await expect(page.getByLabel(accountIdFlow.password, { exact: true })).toHaveValue("");
});

test("[FB-10] nobody else can take a deleted string either, and the customer number can't be deleted", async ({
  page,
  people,
}) => {
  const [first, second] = [await people.open(), await people.open()];
  await people.register(first, "admin", fresh());
  const gone = await people.register(first, "user", fresh());
  await people.act(first, { kind: "delete-account-id", input: { accountId: gone.loginId } });
  await people.register(second, "admin");
  await enterWith(page.context(), await people.enter(second.login));
  await page.goto("/mypage/account-ids/new");
  await fillNewId(page, { ...gone, role: "user" });
  await submitNewId(page);
  await expectFault(page, { field: accountIdFlow.accountId, message: /使え|使われ|使用/ });
});

test("[FB-10] deleting the login one is logged in with logs out and leaves the customer number", async ({ page, people }) => {
  const holder = await people.open();
  const admin = await people.register(holder, "admin");
  await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(admin));
  await people.proved(admin);
  await page.goto(`/mypage/account-ids/${admin.loginId}/delete`);
  await expect(page.getByText(accountIdFlow.ownTitle)).toBeVisible();
  await checkPage(page);
  await page.getByRole("button", { name: accountIdFlow.deleteNext }).click();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^削除する/ }).click();
  await expect(page).toHaveURL(/\/login/);
  expect(await people.footprint(holder)).toMatchObject({ logins: 2 });
});

test("[FB-04] with no slot left the form is refused and says what frees one", async ({ page, people }) => {
  const holder = await people.open({ product: "fibre-lan" });
  for (let number = 0; number < 5; number += 1) await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/account-ids");
  await checkPage(page);
  await expect(page.getByText(accountIds.fullTitle)).toBeVisible();
  await expect(page.getByRole("link", { name: accountIds.add })).toHaveCount(0);
  await page.goto("/mypage/account-ids/new");
  await checkPage(page);
  await expect(page.getByRole("button", { name: messagesFor("ja").common.toConfirm })).toHaveCount(0);
  await expect(page.getByText(messagesFor("ja").procedures.refused.nothing)).toBeVisible();
});

test("[FB-05] a user ID finds no way to add or delete account IDs", async ({ page, people, allowedProblems }) => {
  allowedProblems.push(/status of 404/);
  const holder = await people.open();
  const user = await people.register(holder, "user");
  const other = await people.register(holder, "user");
  await enterWith(page.context(), await people.enter(user));
  await page.goto("/mypage/account-ids");
  await expect(page.getByText(other.loginId)).toHaveCount(0);
  await page.goto(`/mypage/account-ids/${other.loginId}/delete`);
  await expect(page.getByRole("heading", { level: 1, name: errors.notFoundTitle })).toBeVisible();
});
