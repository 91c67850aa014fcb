import { messagesFor } from "@/lib/i18n/messages";
import { enterWith } from "../support/login";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";
import { titleEnds } from "../support/title-ends";
import { expect, test } from "./fixtures";
import { pagesOf, sides } from "./pages";

const { layout } = messagesFor("ja");

for (const side of sides) {
  test(`[ACCESSIBILITY] ${side} pages: one h1, a title, nothing sideways at 320 px and 1280 px, no menu on paper`, async ({
    page,
    scene,
  }) => {
    test.setTimeout(600_000);
    if (side === "member") await enterWith(page.context(), scene.sessions.holder);
    if (side === "staff") await enterWith(page.context(), scene.sessions.manager, "staff");
    for (const at of pagesOf(side, scene.things)) {
      await test.step(at, async () => {
        await page.setViewportSize({ width: 1280, height: 900 });
        expect((await page.goto(at))?.status(), at).toBe(200);
        await expect(page.getByRole("heading", { level: 1 }), at).toHaveCount(1);
        await expect(page, at).toHaveTitle(titleEnds.ja);
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 320, height: 900 });
        await expectNoSidewaysScroll(page);
        await page.emulateMedia({ media: "print" });
        await expect(page.getByRole("navigation"), `${at} on paper`).toHaveCount(0);
        await expect(page.getByRole("button"), `${at} on paper`).toHaveCount(0);
        await expect(page.getByRole("link", { name: layout.skipToMain })).toHaveCount(0);
        await page.emulateMedia({ media: "screen" });
      });
    }
  });
}
