import type { Metadata } from "next";
import { requestLocale } from "@/lib/web/locale";
import type { SearchParams } from "../../../../../parts/search-params";
import { ConfirmScreen } from "../../parts/confirm-screen";
import { noticeText } from "../../parts/notice-text";

export async function generateMetadata(): Promise<Metadata> {
  return { title: noticeText(await requestLocale()).confirmTitles.publish };
}

export default function ConfirmNewNoticePage({ searchParams }: { searchParams: SearchParams }) {
  return <ConfirmScreen act="publish" noticeId={null} searchParams={searchParams} />;
}
