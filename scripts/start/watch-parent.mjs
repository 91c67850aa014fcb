// Preloaded into every Node process that `npm start` launches: when its parent is gone, it goes too. A killed start script
// cannot stop its children, so each child looks after itself; the embedded database, which cannot, is stopped on the way out.
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  const parent = process.ppid;
  const postmaster = Number(process.env.POSTMASTER_PID);
  // Not for grandchildren: a helper process that outlives its parent for a moment must not stop the database.
  delete process.env.POSTMASTER_PID;
  setInterval(() => {
    if (process.ppid === parent) return;
    try {
      if (postmaster) process.kill(postmaster, "SIGINT");
    } catch {
      // Already stopped by a sibling.
    }
    process.exit(1);
  }, 500).unref();
}
