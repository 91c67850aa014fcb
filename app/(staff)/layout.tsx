import type { Metadata } from "next";
import type { ReactNode } from "react";
import { titleMetadata } from "@/components/layout/page-title";
import { requestLocale } from "@/lib/web/locale";
import { siteOperator } from "@/lib/web/site-operator";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await requestLocale();
  return titleMetadata(locale, (await siteOperator()).name[locale], "staff");
}

export default function StaffRootLayout({ children }: { children: ReactNode }) {
  return children;
}
