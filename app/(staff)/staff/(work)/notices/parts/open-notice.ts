import { notFound } from "next/navigation";
import { cache } from "react";
import { now } from "@/lib/clock";
import { type NoticeActName, noticeActs } from "@/lib/domain/notices/notice";
import { findStaffNotice } from "@/lib/queries/notices/staff-notice";
import { requireStaff } from "@/lib/web/staff-session";
import { noticePath } from "./paths";

/** The notice of an address, once for title and page; what isn't there is not found. */
export const openNotice = cache(async (noticeId: string) => {
  const session = await requireStaff(noticePath(noticeId));
  const notice = await findStaffNotice(session.actor, noticeId, await now());
  return notice ?? notFound();
});

/** The act that an address names, of those done with a notice that is there. */
export function actNamed(text: string): NoticeActName {
  return noticeActs.find((act) => act === text && act !== "publish") ?? notFound();
}
