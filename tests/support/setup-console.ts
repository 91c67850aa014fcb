import { format } from "node:util";

let recorded: string[] = [];
const original = console.error;

console.error = (...args: unknown[]) => {
  recorded.push(format(...args));
  original(...args);
};

export function forgetConsoleErrors(): void {
  recorded = [];
}

export function unexpectedConsoleErrors(): readonly string[] {
  return recorded;
}

/** For a test that provokes an error on purpose: takes what was written so far, so that it does not fail the test. */
export function takeConsoleErrors(): readonly string[] {
  const taken = recorded;
  recorded = [];
  return taken;
}
