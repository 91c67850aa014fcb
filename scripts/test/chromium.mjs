// Finds a Chromium for the browser tests: the system's, else Playwright's download, else the system's package (as root).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { PlainError } from "../start/plain-error.mjs";
import { projectNode, root } from "../start/project.mjs";

const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const found = () => system.find((file) => existsSync(file));

function run(note, what, command, args, env = process.env) {
  note(what);
  return spawnSync(command, args, { cwd: root, stdio: "ignore", timeout: 300_000, env }).status === 0;
}

/** The path of a Chromium, or "" when Playwright's own is to be used. */
export function requireChromium(note) {
  const present = process.env.CHROMIUM_PATH || found();
  if (present) {
    note(present);
    return present;
  }
  const playwright = path.join(root, "node_modules/@playwright/test/cli.js");
  if (run(note, "Playwright's download", projectNode, [playwright, "install", "chromium"])) return "";
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run(note, "package lists", "apt-get", ["update"], env);
    run(note, "package chromium", "apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"], env);
  }
  const installed = found();
  if (!installed)
    throw new PlainError(
      "The browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) and try again.",
    );
  note(installed);
  return installed;
}
