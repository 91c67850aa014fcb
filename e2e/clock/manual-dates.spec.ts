import type { Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { onScreen } from "../support/household";
import { enterWith } from "../support/login";

// The examples of the rules in the source's own time, when tax was 8%.
test.afterEach(async ({ people }) => people.moveClock(null));

const buy = (page: Page, option: string, id?: string) =>
  onScreen(page, { does: "buy", option, ...(id ? { accountId: id } : {}) }, async () => {});

test("[FB-16][FB-20][FB-29] January 2015 on its screens: 24 yen of tax on 300, the examples' first and last fees", async ({
  page,
  people,
}) => {
  test.setTimeout(180_000);
  page.setDefaultTimeout(20_000);
  await people.moveClock("2014-12-16T10:00:00+09:00");
  const holder = await people.open({ openedDaysAgo: 0 });
  const id = (await people.register(holder, "user")).loginId;
  await people.mailAddress(holder, id);
  await enterWith(page.context(), await people.enter(holder.login));
  const on = async (day: string) => {
    await people.moveClock(`${day}T12:00:00+09:00`);
    await people.stay(holder.login);
  };

  await on("2015-01-19");
  const pack = await buy(page, "mail-pack");
  expect(pack?.act, "300 and 8%").toContain("¥324（税込）");
  expect(pack?.confirm).toContain("¥24");
  expect(pack?.confirm).toContain("2015年2月1日");

  const bought = await buy(page, "security-360", id);
  expect(bought?.act).toContain("¥616（税込）"); // 571 + 45
  await on("2015-01-25");
  const ended = await onScreen(page, { does: "end", option: "security-360", accountId: id }, async () => {});
  expect(ended?.act, "January in full, though it was bought in January").toContain("¥616");
  expect(ended?.confirm).toContain("2015年1月31日");
  await on("2015-01-28");
  const again = await buy(page, "security-360", id);
  expect(again?.confirm, "bought again: February on").toContain("2015年2月1日");

  await on("2015-02-16");
  const warranty = await buy(page, "equipment-warranty");
  expect(warranty?.confirm, "the waiver's last day").toContain("2015年3月31日");
  expect(warranty?.complete).toContain("2015年4月1日");
  expect(warranty?.act).toContain("¥540（税込）");
});
