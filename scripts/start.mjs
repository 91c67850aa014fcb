// npm start: installs, prepares and serves the portal, and stops all of it again. See docs/developers/starting.md.
import { performance } from "node:perf_hooks";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Madoguchi needs Node 20.9 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const { end, endWithError, endWithSignals } = await import("./start/lifetime.mjs");
const { whileItRuns } = await import("./start/processes.mjs");
const { demoLoginTable } = await import("./start/logins.mjs");
const { run } = await import("./start/run.mjs");
const { say } = await import("./start/steps.mjs");

let serving = false;
endWithSignals(() => serving);
process.on("uncaughtException", (error) => void endWithError(error));
process.on("unhandledRejection", (error) => void endWithError(error));

try {
  say("Madoguchi");
  const { settings, children } = await run();
  serving = true;
  say(`\nReady after ${(performance.now() / 1000).toFixed(1)} s:  ${settings.publicUrl}\n`);
  for (const line of settings.embedded ? demoLoginTable(settings.dataDir) : []) say(line);
  if (settings.embedded) say(`\n  Mail that the portal sends: ${settings.publicUrl}/dev/mailbox   Logs: ${settings.dataDir}/log`);
  say("  Ctrl-C stops everything.");
  await Promise.race(children.map(whileItRuns));
  await end(0);
} catch (error) {
  await endWithError(error);
}
