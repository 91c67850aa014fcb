import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findLoginView } from "@/lib/queries/identity/login-view";
import { hostBrand } from "@/lib/web/host-brand";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { lastLoginPath } from "../_parts/last-login-path";
import { LoginScreen } from "../_parts/login-screen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).auth.loginTitle };
}

export default async function LoginPage({ searchParams }: { searchParams: PageQuery }) {
  const view = await findLoginView(null, await hostBrand(), await now());
  if (!view) notFound();
  const query = await searchParams;
  // Sent here by a session's end or a logout, and not by a link to this brand: the brand that was used last has the right forms.
  const to = memberPath(query.to);
  if (to || query.out === "1") {
    const path = await lastLoginPath(view);
    if (path !== view.brand.loginPath)
      redirect(`${path}?${to ? `to=${encodeURIComponent(to)}${query.unsent === "1" ? "&unsent=1" : ""}` : "out=1"}` as Route);
  }
  return <LoginScreen view={view} locale={await requestLocale()} query={query} />;
}
