// npm test: the quick tier. Types, lint, dead code, rules, vitest, Playwright against a production build; the sum on the last line.
import path from "node:path";
import { step } from "./start/steps.mjs";
import { requireChromium } from "./test/chromium.mjs";
import { startPortal } from "./test/portal.mjs";
import { runTier } from "./test/prepare.mjs";
import { check, heading, playwrightReports, suite, tool, vitestReports } from "./test/sections.mjs";

await runTier(async (context) => {
  const report = (name) => path.join(context.dataDir, `${name}.json`);
  await check("Types", async () => {
    // Next.js writes the types of the routes first.
    const hasRoutes = await tool("next/dist/bin/next", ["typegen"], context);
    return hasRoutes && (await tool("typescript/bin/tsc", ["--noEmit"], context));
  });
  await check("Lint and import rules", () => tool("@biomejs/biome/bin/biome", ["check"], context));
  await check("Dead code", () => tool("knip/bin/knip.js", [], context));
  await check("Rules", () => tool("tsx/dist/cli.mjs", ["scripts/rules.ts", "--short"], context));

  const vitest = ["run", "--project=domain", "--project=db", "--project=alone", "--reporter=default", "--reporter=json"];
  const vitestReport = report("vitest");
  await suite(
    "Unit and service tests",
    vitestReport,
    () => tool("vitest/vitest.mjs", [...vitest, `--outputFile.json=${vitestReport}`], context),
    vitestReports,
  );

  heading("Portal for the browser tests");
  const chromium = await step("Chromium", async (note) => requireChromium(note));
  const portal = await startPortal();
  const browserReport = report("playwright");
  const env = { ...context.env, ...portal, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport };
  await suite(
    "Browser tests",
    browserReport,
    () => tool("@playwright/test/cli.js", ["test", "--project=quick"], { ...context, env }),
    playwrightReports,
  );
});
