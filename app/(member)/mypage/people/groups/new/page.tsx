import type { Metadata } from "next";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { GroupScreen } from "../group-screen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).people.groups.newTitle };
}

export default async function NewGroupPage({ searchParams }: { searchParams: PageQuery }) {
  return <GroupScreen groupId={null} draft={(await searchParams).draft} />;
}
