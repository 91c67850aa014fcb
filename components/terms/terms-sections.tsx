import type { TermsDocument } from "@/lib/domain/catalogue/document";

/** Contents, then the sections. The text is data without markup; React escapes it. */
export function TermsSections({ document, tocLabel }: { document: TermsDocument; tocLabel: string }) {
  return (
    <div lang="ja">
      <nav aria-label={tocLabel} className="mt-5 rounded-12 border border-line px-5 py-4 text-note">
        <ol className="grid gap-x-6 sm:grid-cols-2">
          {document.sections.map((section) => (
            <li key={section.anchor}>
              <a href={`#${section.anchor}`} className="inline-block py-1 text-link underline underline-offset-[3px]">
                {section.anchor}　{section.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="prose max-w-[42em]">
        {document.sections.map((section) => (
          <section key={section.anchor} aria-labelledby={section.anchor}>
            <h2 id={section.anchor}>
              {section.anchor}　{section.title}
            </h2>
            {section.text ? <p>{section.text}</p> : null}
            <dl className="space-y-2">
              {section.clauses.map((clause) => (
                <div key={clause.anchor} id={clause.anchor} className="grid gap-x-4 sm:grid-cols-[7.5rem_1fr]">
                  <dt className="font-bold text-heading">{clause.anchor}</dt>
                  <dd>{clause.text}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  );
}
