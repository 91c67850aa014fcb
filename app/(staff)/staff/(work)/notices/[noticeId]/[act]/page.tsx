import type { Metadata } from "next";
import { requestLocale } from "@/lib/web/locale";
import { RefusedRole } from "../../../../../parts/refused-role";
import type { SearchParams } from "../../../../../parts/search-params";
import { InputScreen } from "../../parts/input-screen";
import { noticeText } from "../../parts/notice-text";
import { actNamed, openNotice } from "../../parts/open-notice";

type Props = { params: Promise<{ noticeId: string; act: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: noticeText(await requestLocale()).titles[actNamed((await params).act)] };
}

export default async function ActOnNoticePage({ params, searchParams }: Props) {
  const { noticeId, act } = await params;
  const notice = await openNotice(noticeId);
  if (!notice.permitted) return <RefusedRole locale={await requestLocale()} roles={notice.roles} />;
  return <InputScreen act={actNamed(act)} notice={notice} searchParams={searchParams} />;
}
