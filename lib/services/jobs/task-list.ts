import "server-only";
import type { TaskList } from "graphile-worker";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { now } from "@/lib/clock";
import { factorMethods } from "@/lib/domain/identity/factor-method";
import { expireRequests } from "@/lib/services/approval/expire-requests";
import { tellNewDevice } from "@/lib/services/identity/device/tell-new-device";
import { tellMethodChange } from "@/lib/services/identity/factors/tell-method-change";
import { sendResetLink } from "@/lib/services/identity/reset/send-reset-link";
import { tellMemberOfLock } from "@/lib/services/identity/tell-member-of-lock";
import { makeExport } from "@/lib/services/member-information/make-export";
import { removeDueData } from "@/lib/services/member-information/remove-due-data";
import { mailNotice } from "@/lib/services/notices/mail-notice";
import { applyFactorResets } from "./apply-factor-resets";
import { endMailHosting } from "./end-mail-hosting";
import { endPartnerApplications } from "./end-partner-applications";
import { expireDrafts } from "./expire-drafts";
import { expireRecovery } from "./expire-recovery";
import { provision } from "./provision";
import { readBounces } from "./read-bounces";
import { sealAudit } from "./seal-audit";
import { sendCampaign } from "./send-campaign";
import { sendMail } from "./send-mail";
import { sendSms } from "./send-sms";
import { tellPartner } from "./tell-partner";

const mailJob = z.object({ mailId: z.uuid(), wipe: z.enum(["yes", "no"]).default("no") });
const smsJob = z.object({ smsId: z.uuid() });
const noticeJob = z.object({ entryId: z.uuid() });
const provisionJob = z.object({ partId: z.uuid() });
const lockJob = z.object({ accountId: z.uuid(), memberId: z.uuid(), at: z.string() });
const methodJob = z.object({
  accountId: z.uuid(),
  change: z.enum(["method-added", "method-removed", "method-preferred"]),
  method: z.enum(factorMethods),
  hint: z.string(),
  at: z.string(),
});
const resetJob = z.object({ id: z.uuid(), sealed: z.string(), askedAt: z.string() });
const deviceJob = z.object({ sessionId: z.uuid(), address: z.string() });
const partnerJob = z.object({ applicationId: z.uuid() });
const ownDataJob = z.object({ exportId: z.uuid(), memberId: z.uuid() });
const campaignJob = z.object({ campaignId: z.uuid() });

/** Every background job by its name. A job may run twice: each looks first whether its work is done. */
export const taskList: TaskList = {
  "send-mail": async (payload) => {
    const { mailId, wipe } = mailJob.parse(payload);
    await sendMail(mailId, { wipe: wipe === "yes" });
  },
  "send-sms": async (payload, { addJob }) => {
    const { smsId } = smsJob.parse(payload);
    const seconds = await sendSms(smsId);
    // Sooner the provider would only say the same again. The queue lives in real time, whatever the portal's clock says.
    if (seconds !== null) await addJob("send-sms", { smsId }, { runAt: new Date(Date.now() + seconds * 1000), maxAttempts: 12 });
  },
  provision: async (payload, { job }) => {
    const { partId } = provisionJob.parse(payload);
    await provision(partId, { lastTry: job.attempts >= job.max_attempts });
  },
  "tell-member-of-lock": async (payload) => {
    const { accountId, memberId, at } = lockJob.parse(payload);
    await tellMemberOfLock(accountId, memberId, Temporal.Instant.from(at));
  },
  "tell-method-change": async (payload) => {
    const { at, ...told } = methodJob.parse(payload);
    await tellMethodChange(told, Temporal.Instant.from(at));
  },
  "send-reset-link": async (payload) => {
    const { askedAt, ...ask } = resetJob.parse(payload);
    await sendResetLink({ ...ask, askedAt: Temporal.Instant.from(askedAt) }, await now());
  },
  "tell-new-device": async (payload) => {
    const { sessionId, address } = deviceJob.parse(payload);
    await tellNewDevice({ sessionId, address: address || null }, await now());
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
  "read-bounces": async () => {
    await readBounces();
  },
  "make-own-data": async (payload) => {
    await makeExport(ownDataJob.parse(payload));
  },
  "remove-due-data": async () => {
    await removeDueData();
  },
  "seal-audit": async () => {
    await sealAudit();
  },
  "expire-drafts": expireDrafts,
  "apply-factor-resets": async () => {
    await applyFactorResets();
  },
  "expire-recovery": expireRecovery,
  "expire-requests": async () => {
    await expireRequests(await now());
  },
  "end-mail-hosting": async () => {
    await endMailHosting();
  },
  "end-partner-applications": async () => {
    await endPartnerApplications();
  },
};

/** Jobs that come round by the clock, in crontab form. A missed round needs no filling: the next one does all that is due. */
export const crontab = [
  "* * * * * read-bounces ?jobKey=read-bounces&max=3",
  "* * * * * seal-audit ?jobKey=seal-audit&max=3",
  "*/5 * * * * expire-drafts ?jobKey=expire-drafts&max=3",
  "* * * * * apply-factor-resets ?jobKey=apply-factor-resets&max=3",
  "7 * * * * expire-recovery ?jobKey=expire-recovery&max=3",
  "2 * * * * expire-requests ?jobKey=expire-requests&max=3",
  "12 * * * * end-mail-hosting ?jobKey=end-mail-hosting&max=3",
  "17 * * * * end-partner-applications ?jobKey=end-partner-applications&max=3",
  "23 * * * * remove-due-data ?jobKey=remove-due-data&max=3",
].join("\n");
