import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { Temporal } from "temporal-polyfill";
import { messagesFor } from "@/lib/i18n/messages";
import { instantOf, type Step, type Story } from "@/tests/support/household/doing";
import { lanHalfYear, vdslYear } from "@/tests/support/household/stories";
import { expectedBills } from "../support/expected-bills";
import { checkSaid } from "../support/expected-of";
import { expect, test } from "../support/fixtures";
import { onScreen } from "../support/household";
import { enterWith } from "../support/login";
import type { Holder } from "../support/people/makers";
import type { People } from "../support/people/started";

const { statements, secondLogin: gate } = messagesFor("ja");
/** Ahead of the real time wherever this runs, so that nothing lies in the portal's future when the clock comes back. */
const year = Temporal.Now.plainDateISO("Asia/Tokyo").year + 1;
const suffix = Math.random().toString(36).slice(2, 8).replace(/\d/g, "x").padEnd(6, "x");
const id = (name: string) => `${name}${suffix}`;

test.afterEach(async ({ people }) => people.moveClock(null));

/** Number and password once more, then every month's total, and the file with every line. */
async function checkStatements(page: Page, { login }: Holder, story: Story, taken: readonly Step[], day: string): Promise<void> {
  const { totals, rows, finding } = expectedBills(story, taken, day);
  await page.goto("/mypage");
  await expect(page.getByRole("img", { name: finding }).first(), `${day}: this month and the forecast`).toBeVisible();
  await page.goto("/mypage/statements");
  if (await page.getByRole("heading", { level: 1, name: gate.title }).isVisible()) {
    await page.getByLabel(gate.number, { exact: true }).fill(login.loginId);
    await page.getByLabel(gate.password, { exact: true }).fill(login.password);
    await page.getByRole("button", { name: gate.submit.statements }).click();
  }
  await expect(page.getByRole("heading", { level: 1, name: statements.title })).toBeVisible();
  if (totals.length === 0) return expect(page.getByText(statements.none)).toBeVisible();
  const lines = page.getByRole("region", { name: statements.months }).getByRole("row");
  await expect(lines, day).toHaveCount(totals.length + 1);
  for (const [n, [month, total]] of totals.entries()) {
    await expect(lines.nth(n + 1), `${day}: ${month}`).toContainText(month);
    await expect(lines.nth(n + 1), `${day}: ${month}`).toContainText(total);
  }
  const file = await (await page.request.get("/mypage/statements/csv")).text();
  const [, ...read] = Papa.parse<string[]>(file, { skipEmptyLines: true }).data;
  expect(
    read.filter((row) => row[4] !== ""),
    `${day}: the file`,
  ).toEqual(rows.map((row) => row.map(String)));
}

/** Tells a story on the screens, day by day, with the portal's clock moved to each. */
async function tell(page: Page, people: People, story: Story): Promise<void> {
  // The test may take long, one step of it may not.
  page.setDefaultTimeout(20_000);
  await people.moveClock(instantOf(story.opened));
  const holder = await people.open({ brand: "S", product: story.product, openedDaysAgo: 0 });
  await enterWith(page.context(), await people.enter(holder.login));
  const at = async (when: string) => {
    await people.moveClock(instantOf(when));
    await people.stay(holder.login);
    await people.proved(holder.login);
  };
  const taken: Step[] = [];
  const look = async (day: string) => {
    await at(`${day}T09:00`);
    await checkStatements(page, holder, story, taken, day);
  };
  let month = Temporal.PlainDateTime.from(story.opened).toPlainDate().toPlainYearMonth().add({ months: 1 });
  const lookUntil = async (day: string) => {
    for (; month.toPlainDate({ day: 1 }).toString() <= day; month = month.add({ months: 1 }))
      await look(month.toPlainDate({ day: 1 }).toString());
  };
  for (const step of story.steps) {
    const [when, doing] = step;
    await test.step(`${when} ${doing.does}`, async () => {
      await lookUntil(when.slice(0, 10));
      await at(when);
      taken.push(step);
      if (doing.does === "cancel-line") return people.cancelLine(holder);
      // The clock runs while a page loads: back to the minute, so that no midnight comes between.
      const said = await onScreen(page, doing, () => at(when));
      if (said) checkSaid(story, taken, said);
    });
  }
  await lookUntil(story.until);
  await look(story.until);
}

test("[FB-14][FB-15][FB-16][FB-19][FB-20][FB-21][FB-27][FB-30] a household's year on its screens: every date and yen is the simulator's", async ({
  page,
  people,
}) => {
  test.setTimeout(900_000);
  await tell(page, people, vdslYear(year, id));
});

test("[FB-04][FB-13][FB-15] and with LAN wiring, where an address needs the pack", async ({ page, people }) => {
  test.setTimeout(600_000);
  await tell(page, people, lanHalfYear(year, id));
});
