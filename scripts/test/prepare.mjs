// What both tiers need first, and how both end: the sum on the last line whatever happens.
import { generateClient, install } from "../start/install.mjs";
import { end, endWithSignals } from "../start/lifetime.mjs";
import { PlainError } from "../start/plain-error.mjs";
import { openDataFolder } from "../start/project.mjs";
import { say, step } from "../start/steps.mjs";
import { askForOathtool, askForPoppler } from "./judges.mjs";
import { takeTestFolder, testEnvironment } from "./portal.mjs";
import { count, heading, sum } from "./sections.mjs";

/** Installs and generates what a fresh clone lacks; returns what every tool run needs. */
async function prepare() {
  const env = testEnvironment();
  const dataDir = openDataFolder({ DATA_DIR: takeTestFolder("run") });
  heading("Prepare");
  await step("Packages", (note) => install(env, dataDir, note));
  await step("Database client", (note) => generateClient(env, dataDir, note));
  await step("PDF readers", async (note) => askForPoppler(note));
  await step("App codes", async (note) => askForOathtool(note));
  return { env, dataDir };
}

/** Runs a tier: `work` gets the context; an error counts as one failure. Never returns. */
export async function runTier(work) {
  endWithSignals();
  try {
    await work(await prepare());
  } catch (error) {
    say(error instanceof PlainError ? `\n${error.message}` : `\n${error?.stack ?? error}`);
    count(0, 1, "The test run itself");
  }
  if (sum.shortfalls.length > 0) say(`\n── What fell short\n${sum.shortfalls.join("\n")}`);
  await end(sum.failed === 0 ? 0 : 1, "", `\n${sum.passed} passed, ${sum.failed} failed`);
}
