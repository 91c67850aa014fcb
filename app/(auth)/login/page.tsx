import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findLoginView } from "@/lib/queries/identity/login-view";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { LoginScreen } from "../_parts/login-screen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).auth.loginTitle };
}

export default async function LoginPage({ searchParams }: { searchParams: PageQuery }) {
  const view = await findLoginView(null, await now());
  if (!view) notFound();
  return <LoginScreen view={view} locale={await requestLocale()} query={await searchParams} />;
}
