import { expect, test } from "vitest";
import { loginStateOf } from "@/lib/domain/identity/login-state";

test.each([
  [{ locked: true, enrolled: false }, "locked"],
  [{ locked: true, enrolled: true }, "locked"],
  [{ locked: false, enrolled: false }, "first-login"],
  [{ locked: false, enrolled: true }, "usable"],
] as const)("[CL-09] a login %o is %s: a lock goes before whatever else it waits for", (login, state) => {
  expect(loginStateOf(login)).toBe(state);
});
