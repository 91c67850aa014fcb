// How a script that has children ends: whatever happens, the children are stopped first, in order.
import { PlainError } from "./plain-error.mjs";
import { stopAll } from "./processes.mjs";
import { say } from "./steps.mjs";

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
let ending = null;

/** Stops the children once, however often it is asked, then exits; `last` is said when they are gone. */
export function end(code, words, last) {
  ending ??= (async () => {
    if (words) say(words);
    await stopAll();
    if (last) say(last);
    process.exit(code);
  })();
  return ending;
}

/**
 * Ends on Ctrl-C, TERM, HUP and when the parent (npm, a terminal) is gone without a word. `isServing` tells whether a signal is
 * the normal way to end: then the exit code is 0.
 */
export function endWithSignals(isServing = () => false) {
  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => void end(isServing() ? 0 : 128 + number, "Stopping …"));
  }
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void end(1, "The parent process is gone. Stopping …");
  }, 500);
}

/** Shows a failure, a plain one as its sentence, and ends with exit code 1. */
export function endWithError(error) {
  const words =
    error instanceof PlainError ? `\n${error.message}` : `\nAn unforeseen error, please report it:\n${error?.stack ?? error}`;
  return end(1, words);
}
