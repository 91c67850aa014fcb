import { LawChips } from "./law-chip";
import type { WhyContent } from "./why-content";

/** Least depth (tables): only where it is written. */
export function WhyChips({ content }: { content: Pick<WhyContent, "clauses"> }) {
  return <LawChips clauses={content.clauses} />;
}

/** Middle depth (confirmation): the cause in one sentence, then where it is written. */
export function WhySentence({ content }: { content: Pick<WhyContent, "clauses" | "sentence"> }) {
  return (
    <span className="block">
      <span className="block text-note text-muted">{content.sentence}</span>
      <span className="mt-1.5 block">
        <LawChips clauses={content.clauses} />
      </span>
    </span>
  );
}
