import { expect, it } from "vitest";
import { passwordTyped } from "@/lib/web/password-typed";

it.each([
  [0, "auth.passwordRequired"],
  [1, null],
  // Longer than one operator's maximum, and not than what any policy may allow: the login alone says what it is worth.
  [129, null],
  [1024, null],
  [1025, "fields.tooLong"],
])("[CL-12] a typed password of %i characters: %s", (length, message) => {
  const read = passwordTyped.safeParse("a".repeat(length));
  expect(read.success ? null : read.error.issues[0]?.message).toBe(message);
});
