import { parseArgs } from "node:util";
import { type ReasonLocale, reasonLocales } from "@/lib/i18n/reasons/reason-locale";

export type Arguments = {
  readonly file: string;
  readonly catalogue: string | null;
  readonly explain: boolean;
  readonly language: ReasonLocale;
};

export const usage = [
  "Usage: npm run -s simulate -- FILE [--explain [--lang ja|en|plain]] [--catalogue DIR]",
  "  FILE             a scenario in JSON, - for standard input",
  "  --explain        a timeline with its reasons instead of JSON",
  "  --lang           the timeline's language: ja (as it is), en, plain (easy Japanese)",
  "  --catalogue DIR  another catalogue, or several versions in folders named by their first days",
];

/** Reads the command line; null where it is not one of ours. */
export function readArguments(given: readonly string[]): Arguments | null {
  const options = {
    explain: { type: "boolean", default: false },
    lang: { type: "string", default: "ja" },
    catalogue: { type: "string" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
    const [file, ...more] = positionals;
    const language = reasonLocales.find((one) => one === values.lang);
    if (file === undefined || file === "" || more.length > 0 || !language) return null;
    return { file, catalogue: values.catalogue ?? null, explain: values.explain, language };
  } catch {
    return null;
  }
}
