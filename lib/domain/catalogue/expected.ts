import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const types: Readonly<Record<string, string>> = {
  object: "a mapping",
  array: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: [" character", " characters"],
  array: [" entry", " entries"],
};

function sized(size: number | bigint, origin: string): string {
  return `${size}${units[origin]?.[Number(size) === 1 ? 0 : 1] ?? ""}`;
}

/** What an issue of the schema expected, in the words of someone who edits the file. */
export function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return types[issue.expected] ?? issue.expected;
    case "invalid_value":
      return anyOf(issue.values.map(String));
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options) ? anyOf(issue.options.map(String)) : eitherOf(issue);
    case "too_small":
      return `at least ${sized(issue.minimum, issue.origin)}`;
    case "too_big":
      return `at most ${sized(issue.maximum, issue.origin)}`;
    case "invalid_format":
      return formatOf(issue);
    default:
      return issue.message;
  }
}

function anyOf(values: readonly string[]): string {
  return values.length === 1 ? values.join() : `one of ${values.join(", ")}`;
}

function eitherOf(issue: Extract<Issue, { code: "invalid_union" }>): string {
  return issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedBy)).join(", or ");
}

/** The schema's own words where it has any; a date and a pattern have none of their own. */
function formatOf(issue: Extract<Issue, { code: "invalid_format" }>): string {
  if (issue.format === "date") return "a date such as 2026-04-01";
  return issue.message.startsWith("Invalid") ? `a text of the form ${issue.pattern}` : issue.message;
}
