import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findLoginView } from "@/lib/queries/identity/login-view";
import { hostBrand } from "@/lib/web/host-brand";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { LoginScreen } from "../../../_parts/login-screen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).auth.loginTitle };
}

/** The login of another brand (FB-01): its logins work at no other form. */
export default async function BrandLoginPage({
  params,
  searchParams,
}: {
  params: Promise<{ brand: string }>;
  searchParams: PageQuery;
}) {
  const view = await findLoginView((await params).brand, await hostBrand(), await now());
  if (!view) notFound();
  return <LoginScreen view={view} locale={await requestLocale()} query={await searchParams} />;
}
