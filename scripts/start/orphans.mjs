// After a kill -9 of the start script its children may live on. They are recognised by the data folder they carry: in PART_OF
// (inherited by every descendant), on the command line, or as their working folder (database backends, which rename themselves).
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

function read(file, how = readFileSync) {
  try {
    return how(file, "utf8");
  } catch {
    return "";
  }
}

/** When a process began, in clock ticks: tells a living process from another that got its number. */
export function bornAt(pid) {
  return (
    read(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, "")
      .split(" ")[19] ?? ""
  );
}

function ancestors() {
  const found = new Set();
  for (let pid = process.pid; pid > 1 && !found.has(pid); ) {
    found.add(pid);
    pid = Number(
      read(`/proc/${pid}/stat`)
        .replace(/^.*\) /s, "")
        .split(" ")[1] ?? 0,
    );
  }
  return found;
}

/** Processes of an earlier start in this data folder, ours and our ancestors excepted. Empty where there is no /proc. */
export function findOrphans(dataDir, clusters) {
  let pids;
  try {
    pids = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
  const ours = ancestors();
  return pids.filter((pid) => {
    if (ours.has(pid)) return false;
    if (read(`/proc/${pid}/environ`).split("\0").includes(`PART_OF=${dataDir}`)) return true;
    const words = [...read(`/proc/${pid}/cmdline`).split("\0"), read(`/proc/${pid}/cwd`, readlinkSync)];
    return clusters.some((cluster) => words.includes(cluster));
  });
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Stops what an earlier start left behind: INT lets the database close in order, then harder. Returns how many there were. */
export async function stopOrphans(dataDir, clusters) {
  const first = findOrphans(dataDir, clusters);
  for (const signal of ["SIGINT", "SIGTERM", "SIGQUIT", "SIGKILL"]) {
    for (const pid of findOrphans(dataDir, clusters)) {
      try {
        process.kill(pid, signal);
      } catch {
        // Gone in the meantime.
      }
    }
    for (let waited = 0; waited < 3000 && findOrphans(dataDir, clusters).length > 0; waited += 50) await pause(50);
  }
  return first.length;
}
