import { randomInt } from "node:crypto";
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { type People, startPeople } from "./people/started";

/** The browser's note that it kept the tests' own tools out of a frame in which nothing may run. */
const keptOut = /^Blocked script execution in .* because the document's frame is sandboxed/;

/** What a page may never do: write an error to the console, break its content security policy, throw. */
function watch(page: Page, problems: string[]): void {
  page.on("pageerror", (error) => problems.push(`${page.url()}: uncaught ${error.message}`));
  page.on("console", (message) => {
    const text = message.text();
    const isViolation = text.includes("Content Security Policy");
    if ((message.type() === "error" && !keptOut.test(text)) || isViolation) problems.push(`${page.url()}: ${text}`);
  });
}

type Fixtures = {
  /** Patterns of problems that this test provokes on purpose, such as the browser's own note of a 404. */
  allowedProblems: RegExp[];
  problems: string[];
  watched: undefined;
  /** A page in a browser of its own: another person, or the same one elsewhere. */
  anotherBrowser: (options?: BrowserContextOptions) => Promise<Page>;
};

/** Playwright's `test`, which also fails when any page of the test had a problem on its console. */
export const test = base.extend<Fixtures, { people: People }>({
  people: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const { people, stop } = startPeople();
      await use(people);
      await stop();
    },
    { scope: "worker" },
  ],
  // Each test comes from an address of its own, so that the throttle (which counts addresses) sees no crowd.
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  extraHTTPHeaders: async ({}, use) => {
    await use({ "X-Forwarded-For": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` });
  },
  // A new array for each test, so that a test can add to it while it runs.
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  allowedProblems: async ({}, use) => use([]),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  problems: async ({}, use) => use([]),
  watched: [
    async ({ context, allowedProblems, problems }, use) => {
      context.on("page", (page) => watch(page, problems));
      await use(undefined);
      expect(problems.filter((problem) => !allowedProblems.some((allowed) => allowed.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
  anotherBrowser: async ({ browser, problems, contextOptions, extraHTTPHeaders }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, extraHTTPHeaders: { ...extraHTTPHeaders }, ...options });
      context.on("page", (page) => watch(page, problems));
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

export { expect };
