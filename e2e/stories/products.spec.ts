import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const text = messagesFor("ja").products;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "[NO-JS]", () => {
    test.use({ javaScriptEnabled });

    test("[BZ-05][JP-05] a product is found in any script; its page says until when, from when, how much and why", async ({
      page,
    }) => {
      await page.goto("/");
      await page.getByRole("contentinfo").getByRole("link", { name: text.title }).click();
      await expect(page.getByRole("heading", { level: 1, name: text.title })).toBeVisible();
      await checkPage(page);
      await page.getByLabel(text.search).fill("そのような商品はありません");
      await page.getByRole("button", { name: text.searchAct }).click();
      await expect(page.getByText(text.noneTitle)).toBeVisible();
      await page.getByLabel(text.search).fill("ｸﾞﾙｰﾌﾟｳｪｱ");
      await page.getByRole("button", { name: text.searchAct }).click();
      const found = page.getByRole("article");
      await expect(found).toHaveCount(1);
      await expect(found).toContainText("¥9,900");
      await expect(found).toContainText("¥10,890");
      await found.getByRole("link", { name: "グループウェア" }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: "グループウェア" })).toBeVisible();
      await checkPage(page);
      const now = page.getByRole("region", { name: text.now.title });
      await expect(now).toContainText(/の13:00より前のお申し込みは、.+に始まります（あと.+）。/);
      await expect(now).toContainText(/合計¥10,890（税込）/);
      const terms = page.getByRole("region", { name: text.terms.title });
      await expect(terms).toContainText("第6条10項");
    });
  });
}

test("[CL-16][CL-17] what is charged by use shows no total that nobody will pay", async ({ page }) => {
  await page.goto("/products/cloud-v");
  const now = page.getByRole("region", { name: text.now.title });
  await expect(now).toContainText(text.now.onlyByUse);
  await expect(now).not.toContainText("¥0");
  await expect(now).toContainText(text.now.startsOn.latest);
});

test("[BZ-34] plans stand side by side, none before the others, and each has its terms", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/products?label=no-minimum-term");
  await expectNoSidewaysScroll(page);
  await page.goto("/products/support");
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: text.choosePlan("回数無制限プラン") }).click();
  await expect(page).toHaveURL(/plan=unlimited/);
  await expect(page.getByRole("region", { name: text.terms.title })).toContainText("回数無制限プラン");
  await checkPage(page);
});
