// npm run test:deep: what takes long. Properties with many more examples, starting and killing, long browser stories.
import path from "node:path";
import { step } from "./start/steps.mjs";
import { requireChromium } from "./test/chromium.mjs";
import { startPortal } from "./test/portal.mjs";
import { runTier } from "./test/prepare.mjs";
import { heading, playwrightReports, suite, tool, vitestReports } from "./test/sections.mjs";

const FC_RUNS = process.env.FC_RUNS || "2000";

await runTier(async (context) => {
  const unit = path.join(context.dataDir, "vitest-deep.json");
  const vitest = ["run", "--project=domain", "--project=deep", "--passWithNoTests", "--reporter=default", "--reporter=json"];
  await suite(
    `Properties with ${FC_RUNS} examples, start and kill`,
    unit,
    () => tool("vitest/vitest.mjs", [...vitest, `--outputFile.json=${unit}`], { ...context, env: { ...context.env, FC_RUNS } }),
    vitestReports,
  );

  heading("Portal for the browser tests");
  const chromium = await step("Chromium", async (note) => requireChromium(note));
  const portal = await startPortal();
  const browser = path.join(context.dataDir, "playwright-deep.json");
  const env = { ...context.env, ...portal, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: browser };
  await suite(
    "Long browser tests",
    browser,
    () => tool("@playwright/test/cli.js", ["test", "--project=deep", "--project=clock"], { ...context, env }),
    playwrightReports,
  );
});
