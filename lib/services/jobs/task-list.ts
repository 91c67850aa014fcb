import "server-only";
import type { TaskList } from "graphile-worker";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { tellMemberOfLock } from "@/lib/services/identity/tell-member-of-lock";
import { expireDrafts } from "./expire-drafts";
import { sealAudit } from "./seal-audit";
import { sendMail } from "./send-mail";

const mailJob = z.object({ mailId: z.uuid(), wipe: z.enum(["yes", "no"]).default("no") });
const lockJob = z.object({ accountId: z.uuid(), memberId: z.uuid(), at: z.string() });

/** Every background job by its name. A job may run twice: each looks first whether its work is done. */
export const taskList: TaskList = {
  "send-mail": async (payload) => {
    const { mailId, wipe } = mailJob.parse(payload);
    await sendMail(mailId, { wipe: wipe === "yes" });
  },
  "tell-member-of-lock": async (payload) => {
    const { accountId, memberId, at } = lockJob.parse(payload);
    await tellMemberOfLock(accountId, memberId, Temporal.Instant.from(at));
  },
  "seal-audit": async () => {
    await sealAudit();
  },
  "expire-drafts": expireDrafts,
};

/** Jobs that come round by the clock, in crontab form. A missed round needs no filling: the next one does all that is due. */
export const crontab = [
  "* * * * * seal-audit ?jobKey=seal-audit&max=3",
  "*/5 * * * * expire-drafts ?jobKey=expire-drafts&max=3",
].join("\n");
