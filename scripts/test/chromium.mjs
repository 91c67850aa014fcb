// Finds a Chromium for the browser tests: the system's, else (as root) the system's package, else Playwright's download. The headless
// shell is preferred: the same engine without a desktop to draw, which halves their time.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { PlainError } from "../start/plain-error.mjs";
import { projectNode, root } from "../start/project.mjs";

const name = "chromium-headless-shell";
const shell = `/usr/bin/${name}`;
const whole = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function run(note, what, command, args) {
  note(what);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { cwd: root, stdio: "ignore", timeout: 300_000, env }).status === 0;
}

/** Where there is no way to the packages, that is known soon. */
const apt = ["-o", "Acquire::http::Timeout=10", "-o", "Acquire::Retries=0"];

function installShell(note) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const install = () => run(note, `package ${name}`, "apt-get", [...apt, "install", "-y", name, "fonts-noto-cjk"]);
  if (install()) return;
  if (run(note, "package lists", "apt-get", [...apt, "update"])) install();
}

/** The path of a Chromium, or "" when Playwright's own is to be used. */
export function requireChromium(note) {
  const found = () => process.env.CHROMIUM_PATH || [shell, ...whole].find((file) => existsSync(file));
  if (!found()) installShell(note);
  const present = found();
  if (present) {
    note(present);
    return present;
  }
  const playwright = path.join(root, "node_modules/@playwright/test/cli.js");
  if (run(note, "Playwright's download", projectNode, [playwright, "install", "--only-shell", "chromium"])) return "";
  throw new PlainError(
    "The browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell fonts-noto-cjk) and try again.",
  );
}
