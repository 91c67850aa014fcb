import type { Metadata } from "next";
import { requestLocale } from "@/lib/web/locale";
import type { SearchParams } from "../../../../parts/search-params";
import { InputScreen } from "../parts/input-screen";
import { noticeText } from "../parts/notice-text";

export async function generateMetadata(): Promise<Metadata> {
  return { title: noticeText(await requestLocale()).titles.publish };
}

export default function NewNoticePage({ searchParams }: { searchParams: SearchParams }) {
  return <InputScreen act="publish" notice={null} searchParams={searchParams} />;
}
