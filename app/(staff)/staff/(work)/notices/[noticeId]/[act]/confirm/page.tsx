import type { Metadata } from "next";
import { requestLocale } from "@/lib/web/locale";
import { RefusedRole } from "../../../../../../parts/refused-role";
import type { SearchParams } from "../../../../../../parts/search-params";
import { ConfirmScreen } from "../../../parts/confirm-screen";
import { noticeText } from "../../../parts/notice-text";
import { actNamed, openNotice } from "../../../parts/open-notice";

type Props = { params: Promise<{ noticeId: string; act: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: noticeText(await requestLocale()).confirmTitles[actNamed((await params).act)] };
}

export default async function ConfirmActPage({ params, searchParams }: Props) {
  const { noticeId, act } = await params;
  const notice = await openNotice(noticeId);
  if (!notice.permitted) return <RefusedRole locale={await requestLocale()} roles={notice.roles} />;
  return <ConfirmScreen act={actNamed(act)} noticeId={noticeId} searchParams={searchParams} />;
}
