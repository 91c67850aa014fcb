import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { titleMetadata } from "@/components/layout/page-title";
import { brandStylesheet } from "@/lib/web/brand-stylesheet";
import { requestLocale } from "@/lib/web/locale";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";
import { fontStylesheet } from "./fonts/stylesheet";
import "./globals.css";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light" };

export async function generateMetadata(): Promise<Metadata> {
  const locale = await requestLocale();
  return {
    ...titleMetadata(locale, ((await siteBrand()) ?? (await siteOperator())).name[locale]),
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/**
 * Every page is made for one request: the content security policy carries a nonce, and a page made beforehand could not.
 *
 * The Japanese font comes in 124 pieces, and the list of them alone is 105 kB of CSS. In the head it would hold back the
 * first picture of every page, so it stands at the end of the body: the page is painted in the system's Japanese font and
 * changes over when Noto Sans JP is there (the glyphs are one em wide in both, so lines do not move).
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const { href } = brandStylesheet(await siteOperator());
  return (
    <html lang={await requestLocale()}>
      <head>
        <link rel="stylesheet" href={href} />
      </head>
      <body>
        {children}
        <link rel="stylesheet" href={fontStylesheet} />
      </body>
    </html>
  );
}
