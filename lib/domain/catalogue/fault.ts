import type { z } from "zod";
import { expectedBy } from "./expected";

/** What is wrong with a catalogue: where it stands, what was expected there and what was found. */
export type Fault = {
  readonly file: string;
  readonly path: string;
  readonly expected: string;
  readonly found?: string;
  readonly line?: number;
};

export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`),
    "",
  );
}

/** Turns zod's issues into faults; an unknown key is named by its own path. */
export function faultsOf(file: string, error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(file, issue, []));
}

function faultsOfIssue(file: string, issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ file, path: pathText([...path, key]), expected: "no such key" }));
  // Of several shapes the one that fits at all is meant, and its own faults say more than a list of shapes.
  const meant =
    issue.code === "invalid_union" ? issue.errors.find((branch) => branch.every((one) => one.path.length > 0)) : undefined;
  if (meant && meant.length > 0) return meant.flatMap((one) => faultsOfIssue(file, one, path));
  return [{ file, path: pathText(path), expected: expectedBy(issue) }];
}

/** One line: `options/mobile.yaml:12: charges[0].price: expected a mapping, found 3`. */
export function faultText({ file, line, path, expected, found }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${path === "" ? "" : `${path}: `}expected ${expected}${found === undefined ? "" : `, found ${found}`}`;
}
