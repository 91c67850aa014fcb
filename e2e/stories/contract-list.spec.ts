import type { Locator, Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { contracts: text } = messagesFor("ja");
const slots = ["アカウントID", "メール", "Webスペース", "ストレージ・フォトアルバム"] as const;
type Counts = Partial<Record<(typeof slots)[number], readonly [registered: number, basic: number, added: number]>>;

const meter = (main: Locator, slot: string) =>
  main.getByRole("listitem").filter({ has: main.page().getByText(slot, { exact: true }) });

/** Registered / allowed (basic + added) of each slot; a slot that is not named is not there. */
async function expectCounts(page: Page, counts: Counts): Promise<void> {
  const main = page.getByRole("main");
  for (const slot of slots) {
    const count = counts[slot];
    if (!count) {
      await expect(meter(main, slot), slot).toHaveCount(0);
      continue;
    }
    const [registered, basic, added] = count;
    await expect(meter(main, slot), slot).toContainText(`${registered} / ${basic + added}`);
    await expect(meter(main, slot), slot).toContainText(text.slotNote(basic, added));
  }
}

const kinds = [
  {
    product: "fibre-lan",
    kind: "マンション光 LAN方式",
    pack: "mail-and-web",
    before: { アカウントID: [2, 5, 0], メール: [0, 0, 0], Webスペース: [0, 0, 0] },
    after: { アカウントID: [2, 5, 0], メール: [1, 0, 5], Webスペース: [0, 0, 5] },
  },
  {
    product: "fibre-vdsl",
    kind: "マンション光 VDSL方式",
    pack: "mail-pack",
    before: { アカウントID: [2, 6, 0], メール: [0, 1, 0], Webスペース: [0, 1, 0], "ストレージ・フォトアルバム": [0, 0, 0] },
    after: { アカウントID: [2, 6, 0], メール: [1, 1, 5], Webスペース: [0, 1, 5], "ストレージ・フォトアルバム": [0, 0, 5] },
  },
] as const;

for (const { product, kind, pack, before, after } of kinds) {
  test(`[FB-03][FB-04] ご契約情報一覧 of ${product}: kind, number, a hidden password, each option's state, every count, before and after the pack`, async ({
    page,
    people,
  }) => {
    test.setTimeout(120_000);
    const holder = await people.open({ product });
    const { loginId } = await people.register(holder, "user");
    await people.register(holder, "admin");
    await enterWith(page.context(), await people.enter(holder.login));
    await page.goto("/mypage/contracts");
    await expect(page.getByRole("heading", { level: 1, name: text.listTitle })).toBeVisible();
    await checkPage(page);
    const main = page.getByRole("main");
    await expect(main).toContainText(kind);
    expect(((await main.textContent()) ?? "").replace(/\D/g, ""), "[FB-03] the customer number").toContain(holder.login.loginId);
    await expect(main).toContainText(text.passwordMasked);
    await expect(main).not.toContainText(holder.login.password);
    await expect(page.getByText(text.none, { exact: true }).first()).toBeVisible();
    await expect(page.getByText(text.held, { exact: true })).toHaveCount(0);
    await expectCounts(page, before);

    await people.act(holder, { kind: "add-option", input: { option: pack, accountId: null, agreed: true } });
    await people.mailAddress(holder, loginId);
    await page.reload();
    await expect(page.getByText(text.held, { exact: true })).toHaveCount(1);
    await expectCounts(page, after);
    await page.setViewportSize({ width: 320, height: 720 });
    await expectNoSidewaysScroll(page);
  });
}
