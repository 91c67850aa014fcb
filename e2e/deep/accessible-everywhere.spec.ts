import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { expect, test } from "../matrix/fixtures";
import { pagesOf, sides } from "../matrix/pages";
import { axeCheck } from "../support/axe";
import { enterWith } from "../support/login";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";
import { titleEnds } from "../support/title-ends";

/** 320 px is also 1280 px at 400 % zoom. */
const widths = [320, 768, 1280, 1440];
/** Between the narrowest and the widest only the layout differs, not what a page says of itself; in the other language only the words. */
const axeWidths: Readonly<Record<"ja" | "en", readonly number[]>> = { ja: [320, 1440], en: [1440] };

// Each side of the site takes minutes: they go side by side.
test.describe.configure({ mode: "parallel" });

for (const lang of ["ja", "en"] as const) {
  test.describe(lang, () => {
    test.use({ locale: lang === "ja" ? "ja-JP" : "en-GB" });

    for (const side of sides) {
      test(`[ACCESSIBILITY] every ${side} page in ${lang}: WCAG 2.2 AA, nothing sideways, no menu on paper`, async ({
        page,
        scene,
      }) => {
        test.setTimeout(900_000);
        if (side === "member") await enterWith(page.context(), scene.sessions.holder);
        if (side === "staff") await enterWith(page.context(), scene.sessions.manager, "staff");
        for (const at of pagesOf(side, scene.things)) {
          expect((await page.goto(at))?.status(), at).toBe(200);
          await expect(page.locator("html"), at).toHaveAttribute("lang", lang);
          await expect(page, at).toHaveTitle(titleEnds[lang]);
          await expect(page.getByRole("heading", { level: 1 }), at).toHaveCount(1);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            await expectNoSidewaysScroll(page);
            if (axeWidths[lang].includes(width)) await axeCheck(page);
          }
          await expectPaperWithoutMenu(page, at, lang);
        }
      });
    }

    test(`[ACCESSIBILITY] in ${lang} every reason can be opened and reads like one`, async ({ page, scene }) => {
      test.setTimeout(300_000);
      await enterWith(page.context(), scene.sessions.holder);
      const { ui } = messagesFor(lang);
      let opened = 0;
      for (const at of ["/mypage", `/mypage/contracts/${scene.things.contractId}`, "/mypage/options"]) {
        await page.goto(at);
        const questions = page.getByText(new RegExp(`${inPattern(ui.whyAmount)}|${inPattern(ui.whyDate)}`));
        for (const question of await questions.all()) {
          if (!(await question.isVisible())) continue;
          await question.click();
          opened += 1;
        }
        await axeCheck(page);
      }
      expect(opened).toBeGreaterThan(0);
    });
  });
}

async function expectPaperWithoutMenu(page: Page, at: string, lang: "ja" | "en"): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation"), `${at} on paper`).toHaveCount(0);
  await expect(page.getByRole("button"), `${at} on paper`).toHaveCount(0);
  await expect(page.getByRole("link", { name: messagesFor(lang).layout.skipToMain }), at).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
}

const inPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
