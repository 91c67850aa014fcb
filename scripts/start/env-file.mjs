// Reads .env: one NAME=value a line, # for comments, quotes allowed. What cannot be read is named by its line, never by its
// content, which may be a secret. The real environment wins over the file.
import { readFileSync } from "node:fs";
import { PlainError } from "./plain-error.mjs";

const assignment = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/;

function readValue(text, complain) {
  const quote = text[0];
  if (quote !== '"' && quote !== "'" && quote !== "`") return text.replace(/(^|\s)#.*$/, "").trim();
  const end = text.lastIndexOf(quote);
  if (end === 0) complain(`the quote ${quote} is not closed`);
  const rest = text.slice(end + 1).trim();
  if (rest !== "" && !rest.startsWith("#")) complain("there is text after the closing quote");
  const value = text.slice(1, end);
  return quote === '"' ? value.replaceAll("\\n", "\n") : value;
}

/** Parses the text of an .env file; throws a PlainError that names the first broken line. */
export function parseEnvFile(text, name = ".env") {
  const values = {};
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const complain = (what) => {
      throw new PlainError(`${name}, line ${index + 1}: ${what}. Correct or delete that line, then start again.`);
    };
    const match = assignment.exec(line);
    if (!match) complain("it should read NAME=value");
    values[match[1]] = readValue(match[2], complain);
  }
  return values;
}

/** The environment with the file's values added where they are not set. A missing file is fine. */
export function withEnvFile(env, file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return { ...env };
    throw new PlainError(`The file .env is there but cannot be read (${error.code}).`);
  }
  return { ...parseEnvFile(text), ...env };
}
