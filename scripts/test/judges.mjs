// Finds the judges that share no code with what they judge: the system's, else the system's package (as root). Without one its tests are skipped.
import { spawnSync } from "node:child_process";

const isThere = (command, option) => !spawnSync(command, [option], { stdio: "ignore" }).error;

/** Says what it found; never stops a run, since only a few tests need it. */
function ask(note, { command, option, debian, skipped }) {
  if (isThere(command, option)) return note("there");
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    note(`package ${debian}`);
    spawnSync("apt-get", ["update"], { stdio: "ignore", timeout: 300_000, env });
    spawnSync("apt-get", ["install", "-y", debian], { stdio: "ignore", timeout: 300_000, env });
  }
  note(isThere(command, option) ? "installed" : `not there: ${skipped} (Debian: apt-get install ${debian})`);
}

/** Poppler's tools read our PDFs. */
export const askForPoppler = (note) =>
  ask(note, { command: "pdftotext", option: "-v", debian: "poppler-utils", skipped: "the tests that read papers are skipped" });

/** oathtool makes the codes of an authenticator app. */
export const askForOathtool = (note) =>
  ask(note, { command: "oathtool", option: "--version", debian: "oathtool", skipped: "the tests against its codes are skipped" });
