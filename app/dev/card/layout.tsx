import type { Route } from "next";
import type { ReactNode } from "react";
import { AuthShell } from "@/components/layout/shells";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";

/** The embedded gateway is another house than the portal, and looks it. */
export default async function GatewayLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  return (
    <AuthShell locale={locale} operator={messagesFor(locale).payment.gateway.title} homeHref={"/mypage/payment" as Route}>
      {children}
    </AuthShell>
  );
}
