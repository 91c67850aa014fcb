// One start per data folder. The lock names its process and when that process began; a lock whose process is gone is ignored.
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { bornAt } from "./orphans.mjs";

function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function isAlive(holder) {
  if (!holder) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  return bornAt(holder.pid) === holder.bornAt;
}

/** Takes the lock and returns null, or returns the living process that holds it. */
export function takeLock(file, facts = {}) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, bornAt: bornAt(process.pid), ...facts }), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(mine, file); // Fails when the name exists: two starts at once cannot both succeed.
        process.once("exit", () => {
          if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
        });
        return null;
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const holder = holderOf(file);
      if (isAlive(holder)) return holder;
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

export function releaseLock(file) {
  if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
}
