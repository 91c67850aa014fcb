import { afterEach, expect, test, vi } from "vitest";

const settings = vi.hoisted(() => ({ env: {} as { SMS?: object; EMBEDDED: boolean } }));
vi.mock("@/lib/config/env", () => ({ getEnv: () => settings.env }));

const { isMethodOffered } = await import("@/lib/config/is-method-offered");

afterEach(() => {
  settings.env = { EMBEDDED: false };
});

test.each([
  ["a provider", { SMS: {}, EMBEDDED: false }, true],
  ["the embedded folder", { EMBEDDED: true }, true],
  ["neither", { EMBEDDED: false }, false],
])("[CL-06] SMS with %s", (_what, env, offered) => {
  settings.env = env;
  expect(isMethodOffered("sms")).toBe(offered);
  for (const method of ["mail", "totp", "passkey"]) expect(isMethodOffered(method)).toBe(true);
});
