// Shows each step with its name, progress and time. On a terminal one line tells what runs now; elsewhere (a log file, CI)
// a line is written when a step ends, and every ten seconds while it lasts.
const running = new Map();
const terminal = Boolean(process.stdout.isTTY);

// Whoever read our output may be gone (a closed terminal); stopping the children in order matters more than the words.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function statusLine() {
  const parts = [...running].map(([name, step]) => `${name} ${seconds(step.since)}${step.note ? ` (${step.note})` : ""}`);
  return `  … ${parts.join(" · ")}`;
}

function clearStatus() {
  if (terminal) process.stdout.write("\r\x1b[2K");
}

function draw() {
  if (terminal && running.size > 0) process.stdout.write(`\r\x1b[2K${statusLine().slice(0, (process.stdout.columns ?? 80) - 1)}`);
}

function beat() {
  if (terminal) draw();
  else if (running.size > 0) process.stdout.write(`${statusLine()}\n`);
}

setInterval(beat, terminal ? 250 : 10_000).unref();

/** Writes a line without tearing the status line. */
export function say(line) {
  clearStatus();
  process.stdout.write(`${line}\n`);
  draw();
}

/** Runs one step; `run` gets a function that shows its progress. The last progress note stays beside the time. */
export async function step(name, run) {
  const entry = { since: performance.now(), note: "" };
  running.set(name, entry);
  draw();
  let mark = "✗";
  try {
    const result = await run((note) => {
      entry.note = note;
      draw();
    });
    mark = "✓";
    return result;
  } finally {
    running.delete(name);
    say(`  ${mark} ${name.padEnd(22)} ${seconds(entry.since).padStart(7)}  ${entry.note}`.trimEnd());
  }
}
