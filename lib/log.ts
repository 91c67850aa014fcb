import "server-only";
import { randomBytes } from "node:crypto";
import pino from "pino";

/** Fields that must never reach a log, wherever they stand. The rule is still not to log form values at all. */
const secrets = ["password", "passwordHash", "hash", "code", "token", "secret", "cookie", "authorization", "to", "text", "body"];

const options: pino.LoggerOptions = {
  level: process.env.LOG_LEVEL ?? "info",
  base: { instance: process.env.INSTANCE_ID },
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[redacted]" },
};

/** The logger, to our own output or, for a test, to a stream. */
export const makeLog = (to?: pino.DestinationStream) => (to ? pino(options, to) : pino(options));

export const log = makeLog();

/** The number that a person reads out on the phone and that finds the log line. */
export function newReference(): string {
  return randomBytes(5).toString("hex").toUpperCase();
}

/**
 * What may be kept of an error. A database error carries the whole row in its details and sometimes in its message, so only the first
 * line, its code (as `errorCode`: a field named `code` is redacted) and the stack's places are taken.
 */
export function describeError(error: unknown): { name: string; message: string; errorCode?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, message: "not an Error", at: [] };
  const errorCode = "code" in error && typeof error.code === "string" ? { errorCode: error.code } : {};
  const firstLine = error.message.trim().split("\n").at(0) ?? "";
  const at = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  return { name: error.name, message: firstLine.replace(/\(.*\)=\(.*\)/g, "[row]").slice(0, 300), ...errorCode, at };
}

/** Logs an unexpected error once and gives the reference that the person sees instead of its text. */
export function logUnexpected(error: unknown, where: Record<string, string | undefined>): string {
  const reference = newReference();
  log.error({ reference, ...where, error: describeError(error) }, "unexpected error");
  return reference;
}
