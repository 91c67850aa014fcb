import { TermChips } from "@/components/billing/term-chips";
import { buttonClass } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import type { PaperForm } from "@/lib/domain/catalogue/paper-terms";
import { termOf } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type FormCardProps = { locale: Locale; form: PaperForm; documents: Readonly<Record<string, string>> };

/** One form: what it is for, what goes with it, where the terms say so, and the paper itself. */
export function FormCard({ locale, form, documents }: FormCardProps) {
  const text = messagesFor(locale).papers.forms;
  return (
    <Panel id={form.code} title={form.name[locale]}>
      <p>{form.changes[locale]}</p>
      <Points id={`${form.code}-enclose`} title={text.enclose} points={form.enclose} locale={locale} />
      {form.notes.length > 0 ? <Points id={`${form.code}-notes`} title={text.notes} points={form.notes} locale={locale} /> : null}
      <p className="mt-3">
        <TermChips locale={locale} terms={[termOf(form)]} documents={documents} />
      </p>
      <p className="no-print mt-4">
        {/* A file, not a page: the browser's own viewer opens it. */}
        <a href={`/mypage/forms/${form.code}/file`} className={buttonClass("outline", "medium", { className: "max-sm:w-full" })}>
          <Icon name="document" size={18} />
          <span>
            <span className="sr-only">{text.openAbout(form.name[locale])}</span>
            {text.open}
          </span>
        </a>
      </p>
    </Panel>
  );
}

function Points({ id, title, points, locale }: { id: string; title: string; points: readonly Localized[]; locale: Locale }) {
  return (
    <>
      <h3 id={id} className="mt-3 text-note font-bold text-heading">
        {title}
      </h3>
      <ul aria-labelledby={id} className="list-disc pl-5 text-note">
        {points.map((point) => (
          <li key={point.ja}>{point[locale]}</li>
        ))}
      </ul>
    </>
  );
}
