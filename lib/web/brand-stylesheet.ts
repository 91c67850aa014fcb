import "server-only";
import { createHash } from "node:crypto";
import type { Operator } from "@/lib/domain/catalogue/operator";

type Colours = NonNullable<Operator["brands"]["list"][number]["look"]>["colours"];

/** The tokens that a brand has of its own; what a colour means (done, deadline, error) is the same everywhere. */
const tokens = ({ act, actHover, actActive, link, tint, chart }: Colours): Readonly<Record<string, string>> => ({
  "--color-act": act,
  "--color-act-hover": actHover,
  "--color-act-active": actActive,
  "--color-link": link,
  "--color-reason": tint,
  "--color-reason-edge": act,
  "--color-reason-line": `color-mix(in srgb, ${act} 25%, white)`,
  "--color-highlight": `color-mix(in srgb, ${tint} 60%, white)`,
  "--color-chart-fixed": act,
  "--color-chart-usage": chart,
});

/**
 * The brands' colours as a stylesheet, because the content security policy lets no style stand in a page. Its name holds its hash, so
 * that browsers may keep it and a changed catalogue is seen at once.
 */
export function brandStylesheet({ brands }: Pick<Operator, "brands">): { readonly href: string; readonly text: string } {
  const text = brands.list
    .flatMap(({ path, look }) => {
      if (!look) return [];
      const lines = Object.entries(tokens(look.colours)).map(([name, value]) => `  ${name}: ${value};`);
      return [`[data-brand="${path}"] {\n${lines.join("\n")}\n}\n`];
    })
    .join("\n");
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return { href: `/looks/brands.css?v=${hash}`, text };
}
