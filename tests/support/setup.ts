import { configureGlobal } from "fast-check";
import { afterEach, beforeEach, vi } from "vitest";
import { forgetConsoleErrors, unexpectedConsoleErrors } from "./setup-console";

// The deep tier asks for many more examples per property.
if (process.env.FC_RUNS) configureGlobal({ numRuns: Number(process.env.FC_RUNS) });

beforeEach(() => {
  forgetConsoleErrors();
});

afterEach(() => {
  vi.restoreAllMocks();
  const messages = unexpectedConsoleErrors();
  if (messages.length > 0) throw new Error(`console.error was called: ${messages.join("\n")}`);
});
