// npm run bench:answers: whether the time of an answer tells if a login ID or a mail address is known, at login, password reset and
// registration. Starts a portal of its own on 127.0.0.1, asks for some minutes and stops it. A line each; the last line is one JSON object.
import { end, endWithError, endWithSignals } from "./start/lifetime.mjs";
import { startPortal } from "./test/portal.mjs";
import { tool } from "./test/sections.mjs";

endWithSignals();
try {
  const portal = await startPortal();
  const env = { ...process.env, ...portal };
  const isAlike = await tool("tsx/dist/cli.mjs", ["scripts/bench/answers.ts"], { env, dataDir: portal.E2E_DATA_DIR });
  await end(isAlike ? 0 : 1);
} catch (error) {
  await endWithError(error);
}
