// npm run bench:login: whether the contract list stays quick while others log in, 20 a second. Starts a portal of its own on 127.0.0.1,
// loads it for about two minutes and stops it. Prints a table and, as its last line, one JSON object.
import { end, endWithError, endWithSignals } from "./start/lifetime.mjs";
import { startPortal } from "./test/portal.mjs";
import { tool } from "./test/sections.mjs";

endWithSignals();
try {
  const portal = await startPortal();
  const env = { ...process.env, ...portal };
  const isRight = await tool("tsx/dist/cli.mjs", ["scripts/bench/logins.ts"], { env, dataDir: portal.E2E_DATA_DIR });
  await end(isRight ? 0 : 1);
} catch (error) {
  await endWithError(error);
}
