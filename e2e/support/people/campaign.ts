import { randomInt } from "node:crypto";
import { generateSecret } from "otplib";
import { confirmCampaign } from "@/lib/services/campaigns/confirm-campaign";
import { saveCampaign } from "@/lib/services/campaigns/save-campaign";
import { createStaff } from "@/lib/services/staff/create-staff";
import { now } from "./clock";

/** A campaign mail, written and sent by a manager of its own, to everybody who agrees. */
export async function campaign(subjectJa: string): Promise<void> {
  const loginId = `manager-${randomInt(1e9)}`;
  const names = { name: loginId, mail: `${loginId}@staff.example`, password: "Shiken-pass-2026!", totpSecret: generateSecret() };
  const staffId = await createStaff({ loginId, role: "admin", ...names }, now());
  const manager = { kind: "staff", staffId, role: "admin", sessionId: "browser tests" } as const;
  const text = { subjectJa, bodyJa: "半額です。", subjectEn: null, bodyEn: null };
  const saved = await saveCampaign(manager, { ...text, of: null }, now());
  const sent = saved.ok ? await confirmCampaign(manager, { ...saved.value, version: 1 }, now()) : saved;
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
}
