import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith, loginPath, typeLogin } from "../support/login";
import { cancelOption, optionPage, orderOption, sample, toOrderConfirm } from "../support/options";

const { options, procedures, auth } = messagesFor("ja");
const { warranty, addOn } = sample;

test("[FB-20] the warranty begins with its waiver period and costs nothing when cancelled inside it", async ({
  page,
  context,
  people,
}) => {
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  await toOrderConfirm(page, warranty, { look: true });
  await expect(page.getByRole("main")).toContainText("免責期間");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^申し込む/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete["add-option"](warranty.name) })).toBeVisible();
  await checkPage(page);
  await page.goto("/mypage");
  await expect(page.getByRole("main")).toContainText(messagesFor("ja").home.deadlines.waiverTitle(warranty.name));
  await page.goto(optionPage(warranty, "cancel"));
  await expect(page.getByRole("region", { name: options.compare.a })).toContainText("¥0");
  await cancelOption(page, warranty);
});

test("[FB-21] the add-on needs the base, can't end alone and ends with the base", async ({ page, context, people }) => {
  const holder = await people.open();
  await people.register(holder, "admin");
  await enterWith(context, await people.enter(holder.login));
  await page.goto(optionPage(addOn, "order"));
  await expect(page.getByText(procedures.refused.nothing), "without the base").toBeVisible();
  await checkPage(page);

  await orderOption(page, warranty);
  await orderOption(page, addOn);
  await page.goto(optionPage(addOn, "cancel"));
  await expect(page.getByText(procedures.refused.nothing), "alone").toBeVisible();

  await page.goto(optionPage(warranty, "cancel"));
  await expect(page.getByRole("region", { name: options.compare.a })).toContainText(addOn.name);
  await cancelOption(page, warranty);
  await expect(page.getByRole("main")).toContainText(addOn.name);
  await page.goto("/mypage/options");
  const row = page.getByRole("region", { name: addOn.name });
  await expect(row).not.toContainText(options.states.held);
});

test("[FB-01][FB-20] brand U sells no warranty, and its login opens nothing of brand S", async ({
  page,
  context,
  people,
  anotherBrowser,
}) => {
  const [ours, theirs] = [await people.open({ brand: "U", product: "fibre-lan" }), await people.open({ brand: "S" })];
  await enterWith(context, await people.enter(ours.login));
  await page.goto("/mypage/options");
  await checkPage(page);
  await expect(page.getByRole("main")).not.toContainText(warranty.name);

  const other = await anotherBrowser();
  await people.enter(theirs.login);
  await other.goto(loginPath("U"));
  await typeLogin(other, theirs.login);
  await expect(other.getByRole("alert", { name: messagesFor("ja").ui.errorSummaryTitle })).toContainText(
    "ログインできませんでした",
  );
  await other.goto(loginPath("S"));
  await typeLogin(other, theirs.login);
  await expect(other.getByRole("heading", { level: 1, name: auth.verifyTitle })).toBeVisible();
});

test("[FB-05][FB-06] a user ID orders the warranty only while the holder's switch allows it, and ends its own either way", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(150_000);
  const { accountIds, accountIdFlow, common } = messagesFor("ja");
  const holder = await people.open();
  const user = await people.register(holder, "user");
  const theirs = await anotherBrowser();
  await enterWith(theirs.context(), await people.enter(user));
  await theirs.goto(optionPage(warranty, "order"));
  await expect(theirs.getByText(procedures.refused.nothing)).toBeVisible();
  await checkPage(theirs);

  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/account-ids");
  await page.getByRole("link", { name: accountIds.switch.change }).click();
  await checkPage(page);
  await page.getByRole("radio", { name: accountIdFlow.switchOn.label, exact: true }).check();
  await page.getByRole("button", { name: common.toConfirm }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.confirm["set-switch"].title })).toBeVisible();
  await checkPage(page);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: procedures.act.on, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: procedures.complete.on })).toBeVisible();
  await checkPage(page);

  await orderOption(theirs, warranty);
  await people.act(holder, { kind: "set-switch", input: { switch: "user-may-order-paid-options", on: false } });
  await cancelOption(theirs, warranty);
});
