// Finds poppler's tools, the judges of our PDFs: the system's, else the system's package (as root). Without them those tests are skipped.
import { spawnSync } from "node:child_process";

const isThere = () => !spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).error;

/** Says what it found; never stops a run, since only the tests that read papers need it. */
export function askForPoppler(note) {
  if (isThere()) return note("there");
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    note("package poppler-utils");
    spawnSync("apt-get", ["update"], { stdio: "ignore", timeout: 300_000, env });
    spawnSync("apt-get", ["install", "-y", "poppler-utils"], { stdio: "ignore", timeout: 300_000, env });
  }
  note(isThere() ? "installed" : "not there: the tests that read papers are skipped (Debian: apt-get install poppler-utils)");
}
