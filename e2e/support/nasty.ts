import { expect, type Locator, type Page } from "@playwright/test";
import { faults } from "./check-page";

/** What people, cats and scanners type. */
export const nasty = {
  nothing: "",
  "only spaces": " 　 ",
  "too long": "a1".repeat(3000),
  "a control character": "ab\u0007cd",
  emoji: "😀👨‍👩‍👧",
  SQL: "' OR 1=1; DROP TABLE member; --",
  HTML: '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  "half a surrogate pair's worth": "\u{1F468}\u200D",
} as const;

export type Sort = keyof typeof nasty;
export const sorts = Object.keys(nasty) as Sort[];

type Asked = {
  page: Page;
  /** Opens the form with everything right but the one field. */
  prepare: () => Promise<void>;
  field: () => Locator;
  send: () => Promise<void>;
  /** A secret comes back empty, everything else as it was typed. */
  secret?: boolean;
  /** What this field takes as it is. */
  takes?: readonly Sort[];
};

/** Types each sort of nonsense into one field: the form comes back with words beside it, and nothing typed is lost. */
export async function expectRefused({ page, prepare, field, send, secret = false, takes = [] }: Asked): Promise<void> {
  let dialogs = 0;
  page.on("dialog", (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  for (const sort of sorts.filter((one) => !takes.includes(one))) {
    await prepare();
    const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await field().fill(nasty[sort]);
    await send();
    await expect(faults(page), sort).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: heading.trim() }), sort).toBeVisible();
    // A browser itself takes the spaces around an address away.
    expect((await field().inputValue()).trim(), sort).toBe(secret ? "" : nasty[sort].trim());
  }
  expect(dialogs).toBe(0);
}
