import { Temporal } from "temporal-polyfill";
import { sendResetLink } from "@/lib/services/identity/reset/send-reset-link";
import { taskList } from "@/lib/services/jobs/task-list";
import { ownerQuery } from "../../../support/database";
import { mailsOf } from "../support";

type Job = { payload: Record<string, string> };

const waiting = (task: string) =>
  ownerQuery<Job>(
    `SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE t.identifier = $1 ORDER BY j.id`,
    [task],
  );

const done = new Set<string>();

/** Runs what waits of a background job, each once, and returns how many there were. */
export async function runJobs(task: string): Promise<number> {
  // By what it says: numbers begin anew with each database, and each of these jobs is about a row of its own.
  const jobs = (await waiting(task)).filter(({ payload }) => !done.has(JSON.stringify(payload)));
  for (const { payload } of jobs) {
    done.add(JSON.stringify(payload));
    if (task === "send-reset-link") await sendReset(payload);
    else await taskList[task]?.(payload, {} as never);
  }
  return jobs.length;
}

/** At the moment at which it was asked for: the portal's own clock is not the tests'. */
async function sendReset({ id = "", sealed = "", askedAt = "" }: Record<string, string>): Promise<void> {
  const at = Temporal.Instant.from(askedAt);
  await sendResetLink({ id, sealed, askedAt: at }, at);
}

/** What waits of a background job, as it stands in the database. */
export const jobPayloads = async (task: string) => (await waiting(task)).map(({ payload }) => payload);

/** The secret of the newest link of a kind of mail. */
export async function linkToken(accountId: string, template: string): Promise<string> {
  const mail = (await mailsOf(accountId)).find((one) => one.template === template);
  const token = /token=([A-Za-z0-9_-]{43})/.exec(mail?.text ?? "")?.[1];
  if (!token) throw new Error(`no link in a mail ${template}`);
  return token;
}
