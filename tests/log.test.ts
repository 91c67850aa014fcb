import { expect, test } from "vitest";
import { describeError, makeLog } from "@/lib/log";

function written(fields: object): Record<string, unknown> {
  const lines: string[] = [];
  makeLog({ write: (line) => void lines.push(line) }).error(fields, "unexpected error");
  return JSON.parse(lines.join("")) as Record<string, unknown>;
}

test("a database error's code reaches the log, the row in its message does not", () => {
  const error = Object.assign(new Error("duplicate key (mail)=(taro@example.com)\nDETAIL: the whole row"), { code: "23505" });
  const line = written({ error: describeError(error) });
  expect(line.error).toMatchObject({ name: "Error", errorCode: "23505", message: "duplicate key [row]" });
  expect(JSON.stringify(line)).not.toMatch(/taro|whole row/);
});

test("a code that somebody typed, a password, a token stay out of the log wherever they stand", () => {
  const line = written({ code: "123456", form: { code: "123456", password: "123456" }, a: { b: { token: "123456" } } });
  expect(JSON.stringify(line)).not.toContain("123456");
});
