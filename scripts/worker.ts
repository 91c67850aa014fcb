// The background worker: mail, audit seals and the like. Any number of these processes may run beside any number of web servers.
import { Logger, makeWorkerUtils, run } from "graphile-worker";
import { getEnv } from "@/lib/config/env";
import { disconnect } from "@/lib/db/client";
import { crontab, taskList } from "@/lib/services/jobs/task-list";

const env = getEnv();
const connectionString = env.WORKER_DATABASE_URL ?? env.DATABASE_URL;

// Job payloads and results stay out of the log; what fails is named by task and message.
const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") process.stderr.write(`${new Date().toISOString()} ${level} ${message}\n`);
});

/** A worker killed in the middle of a job leaves it locked for four hours. Embedded, nobody else can be working on it. */
async function unlockAbandoned(): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString, logger });
  try {
    await utils.withPgClient(async (client) => {
      const { rows } = await client.query<{ id: string }>(
        "SELECT DISTINCT locked_by AS id FROM graphile_worker.jobs WHERE locked_by IS NOT NULL",
      );
      if (rows.length > 0) await utils.forceUnlockWorkers(rows.map((row) => row.id));
    });
  } finally {
    await utils.release();
  }
}

if (env.EMBEDDED) await unlockAbandoned();
const runner = await run({
  connectionString,
  logger,
  taskList,
  crontab,
  concurrency: 4,
  pollInterval: 1000,
  noHandleSignals: true,
});
const stop = () => void runner.stop().catch(() => {});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
process.stdout.write(`${new Date().toISOString()} worker ready\n`);
await runner.promise;
await disconnect();
