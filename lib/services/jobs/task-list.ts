import "server-only";
import type { TaskList } from "graphile-worker";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { now } from "@/lib/clock";
import { tellMemberOfLock } from "@/lib/services/identity/tell-member-of-lock";
import { mailNotice } from "@/lib/services/notices/mail-notice";
import { endMailHosting } from "./end-mail-hosting";
import { endPartnerApplications } from "./end-partner-applications";
import { expireDrafts } from "./expire-drafts";
import { provision } from "./provision";
import { sealAudit } from "./seal-audit";
import { sendCampaign } from "./send-campaign";
import { sendMail } from "./send-mail";
import { tellPartner } from "./tell-partner";

const mailJob = z.object({ mailId: z.uuid(), wipe: z.enum(["yes", "no"]).default("no") });
const noticeJob = z.object({ entryId: z.uuid() });
const provisionJob = z.object({ partId: z.uuid() });
const lockJob = z.object({ accountId: z.uuid(), memberId: z.uuid(), at: z.string() });
const partnerJob = z.object({ applicationId: z.uuid() });
const campaignJob = z.object({ campaignId: z.uuid() });

/** Every background job by its name. A job may run twice: each looks first whether its work is done. */
export const taskList: TaskList = {
  "send-mail": async (payload) => {
    const { mailId, wipe } = mailJob.parse(payload);
    await sendMail(mailId, { wipe: wipe === "yes" });
  },
  provision: async (payload, { job }) => {
    const { partId } = provisionJob.parse(payload);
    await provision(partId, { lastTry: job.attempts >= job.max_attempts });
  },
  "tell-member-of-lock": async (payload) => {
    const { accountId, memberId, at } = lockJob.parse(payload);
    await tellMemberOfLock(accountId, memberId, Temporal.Instant.from(at));
  },
  "mail-notice": async (payload) => {
    await mailNotice(noticeJob.parse(payload).entryId, await now());
  },
  "tell-partner": async (payload) => {
    await tellPartner(partnerJob.parse(payload).applicationId);
  },
  "send-campaign": async (payload) => {
    await sendCampaign(campaignJob.parse(payload).campaignId);
  },
  "seal-audit": async () => {
    await sealAudit();
  },
  "expire-drafts": expireDrafts,
  "end-mail-hosting": async () => {
    await endMailHosting();
  },
  "end-partner-applications": async () => {
    await endPartnerApplications();
  },
};

/** Jobs that come round by the clock, in crontab form. A missed round needs no filling: the next one does all that is due. */
export const crontab = [
  "* * * * * seal-audit ?jobKey=seal-audit&max=3",
  "*/5 * * * * expire-drafts ?jobKey=expire-drafts&max=3",
  "12 * * * * end-mail-hosting ?jobKey=end-mail-hosting&max=3",
  "17 * * * * end-partner-applications ?jobKey=end-partner-applications&max=3",
].join("\n");
