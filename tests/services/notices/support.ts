import type { Temporal } from "temporal-polyfill";
import type { NoticeAct, NoticeContent } from "@/lib/domain/notices/notice";
import { confirmNotice, type NoticeDone } from "@/lib/services/notices/confirm-notice";
import { saveNoticeDraft } from "@/lib/services/notices/save-notice-draft";
import { createStaff } from "@/lib/services/staff/create-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { ownerQuery } from "../../support/database";
import { noon } from "../procedures/support";

export async function staffOf(role: string): Promise<StaffActor> {
  const loginId = `notices-${role}`;
  const password = "Demo-pass-2026!";
  await createStaff(
    { loginId, role, mail: `${loginId}@staff.example`, name: `担当 ${role}`, password, totpSecret: "JBSWY3DPEHPK3PXP" },
    noon,
  );
  const [row] = await ownerQuery<{ id: string }>("SELECT id FROM staff WHERE login_id = $1", [loginId]);
  return { kind: "staff", staffId: row?.id ?? "", role, sessionId: "test" };
}

export const words = { ja: "ご迷惑をおかけしました。", en: "We are sorry." };

/** An outage since an hour before noon of the product, unless something else is said. */
export const content = (change: Partial<NoticeContent> = {}): NoticeContent => ({
  kind: "outage",
  title: { ja: "インターネットにつながりません", en: "No connection" },
  body: { ja: "東京都の一部でつながりません。", en: "Parts of Tokyo have no connection." },
  from: noon.subtract({ hours: 1 }).toString(),
  until: null,
  products: ["fibre-vdsl"],
  brands: [],
  contractIds: [],
  ...change,
});

export const publication = (change: Partial<NoticeContent> = {}, mail = false): NoticeAct => ({
  act: "publish",
  content: content(change),
  mail,
});

/** Through input and confirmation, as the pages do; a refusal is a fault of the test. */
export async function doNotice(
  staff: StaffActor,
  act: NoticeAct,
  noticeId: string | null = null,
  at: Temporal.Instant = noon,
  numbers: readonly string[] = [],
): Promise<NoticeDone> {
  const saved = await saveNoticeDraft(staff, { noticeId, act, numbers }, at);
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  const done = await confirmNotice(staff, saved.value.draftId, at);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.value;
}
