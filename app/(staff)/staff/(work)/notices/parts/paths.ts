import type { Route } from "next";
import type { NoticeActName } from "@/lib/domain/notices/notice";

export const listPath = "/staff/notices" as Route;

export const noticePath = (id: string) => `/staff/notices/${id}` as Route;

/** Where an act begins; a draft fills the form with what was written. */
export const inputPath = (noticeId: string | null, act: NoticeActName, draftId?: string) =>
  `/staff/notices/${noticeId === null ? "new" : `${noticeId}/${act}`}${draftId ? `?draft=${draftId}` : ""}` as Route;

export const confirmPath = (noticeId: string | null, act: NoticeActName, draftId: string) =>
  `/staff/notices/${noticeId === null ? "new" : `${noticeId}/${act}`}/confirm?draft=${draftId}` as Route;

export const donePath = (noticeId: string, seq: number) => `/staff/notices/${noticeId}/done?entry=${seq}` as Route;
