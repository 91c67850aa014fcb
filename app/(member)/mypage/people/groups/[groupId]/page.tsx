import type { Metadata } from "next";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { GroupScreen } from "../group-screen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).people.groups.edit };
}

export default async function GroupPage({
  params,
  searchParams,
}: {
  params: Promise<{ groupId: string }>;
  searchParams: PageQuery;
}) {
  return <GroupScreen groupId={(await params).groupId} draft={(await searchParams).draft} />;
}
