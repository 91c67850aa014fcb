import { defineConfig, devices } from "@playwright/test";
import { requireLocal } from "./e2e/support/require-local";

// Set by scripts/test.mjs, which has started the portal; for single runs by hand, name a running one.
const baseURL = requireLocal(process.env.BASE_URL ?? "http://localhost:3000");
const executablePath = process.env.CHROMIUM_PATH;

const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may starve a browser for a minute; a story that passes only the second time is told as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    screenshot: "only-on-failure",
    // Recording costs every story a third of its time: where it is tried again, that is soon enough.
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    launchOptions: { args: ["--no-sandbox", "--disable-gpu", ...quiet], ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: "quick", testMatch: ["e2e/stories/**/*.spec.ts", "e2e/matrix/*.spec.ts"], testIgnore: "e2e/matrix/*.deep.spec.ts" },
    {
      name: "deep",
      testMatch: ["e2e/deep/**/*.spec.ts", "e2e/long/**/*.spec.ts", "e2e/bad-input/**/*.spec.ts", "e2e/matrix/*.deep.spec.ts"],
    },
    // These move the portal's clock, which is everybody's: they begin when all others are done, and go one after the other.
    { name: "clock", testMatch: "e2e/clock/**/*.spec.ts", dependencies: ["deep"], workers: 1 },
  ],
});
