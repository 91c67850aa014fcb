import Link from "next/link";
import type { Brand } from "@/lib/domain/catalogue/brand";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** What the operator must say about itself, on every page in the same place. */
export function SiteFooter({ locale, operator, brand }: { locale: Locale; operator: string; brand: Brand | null }) {
  const text = messagesFor(locale).layout;
  const links = [
    { href: "/products", label: text.footer.products },
    { href: "/help#contact", label: text.footer.contact },
    { href: "/terms", label: text.footer.terms },
    { href: "/about/commercial", label: text.footer.commercial },
    { href: "/about/privacy", label: text.footer.privacy },
    { href: "/about/accessibility", label: text.footer.accessibility },
  ] as const;
  return (
    <footer data-part="site" className="border-t border-line px-4 py-5 text-note sm:px-8">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <nav aria-label={text.footerNav}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {links.map((link) => (
              <li key={link.href}>
                <Link
                  href={link.href}
                  prefetch={false}
                  className="inline-block py-1 text-ink underline underline-offset-[3px] hover:decoration-[3px]"
                >
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="text-muted">{brand ? `${brand.name[locale]}　${text.runBy(operator)}` : operator}</p>
      </div>
    </footer>
  );
}
