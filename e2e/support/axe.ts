import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** axe waits for timers of the page, which never come where scripts are off: there the page is the same as with them. */
async function runsScripts(page: Page): Promise<boolean> {
  const asked = page.evaluate(() => new Promise<boolean>((resolve) => setTimeout(() => resolve(true)))).catch(() => false);
  return Promise.race([asked, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_000))]);
}

/** Fails with one line per finding: the rule, what it asks for and where. */
export async function axeCheck(page: Page): Promise<void> {
  if (!(await runsScripts(page))) return;
  // A sandboxed frame runs no script, and axe would wait a minute for its answer.
  const { violations } = await new AxeBuilder({ page }).exclude("iframe[sandbox]").withTags(wcag22AA).analyze();
  const findings = violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help} (${node.target.join(" ")})`));
  expect(findings, `accessibility of ${page.url()}`).toEqual([]);
}
