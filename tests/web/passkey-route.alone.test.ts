import { beforeEach, describe, expect, test, vi } from "vitest";

const sent = { device: undefined as string | undefined };
const cookies = {
  get: (name: string) => (name === "__Host-device" && sent.device ? { value: sent.device } : undefined),
  set: vi.fn(),
};
vi.mock("next/headers", () => ({ headers: async () => new Headers(), cookies: async () => cookies }));

import { POST as loginOptions } from "@/app/(auth)/login/passkey/options/route";
import { POST as secondOptions } from "@/app/(auth)/login/verify/passkey/route";
import { POST as staffOptions } from "@/app/(staff)/staff/(entry)/login/passkey/route";
import { ownerQuery } from "../support/database";

vi.mock("@/lib/web/relying-party", () => ({
  relyingParty: async () => ({ id: "localhost", origin: "http://localhost:3000", name: "Madoguchi" }),
}));

const ask = (route: (request: Request) => Promise<Response>, address: string) =>
  route(
    new Request("http://localhost:3000/login/passkey/options", {
      method: "POST",
      headers: { origin: "http://localhost:3000", host: "localhost:3000", "x-forwarded-for": address },
    }),
  );
const count = async () => (await ownerQuery("SELECT 1 FROM passkey_challenge")).length;

beforeEach(async () => {
  sent.device = undefined;
  await ownerQuery("DELETE FROM throttle");
  await ownerQuery("DELETE FROM passkey_challenge");
});

describe("[SECURITY] asking for a passkey's challenge as a visitor", () => {
  test("120 at once from one address make 100; other addresses go on, and the browser is told how long to wait", async () => {
    const inLots: Response[] = [];
    for (let lot = 0; lot < 4; lot++)
      inLots.push(...(await Promise.all(Array.from({ length: 30 }, () => ask(loginOptions, "192.0.2.7")))));
    expect(inLots.filter(({ status }) => status === 200)).toHaveLength(100);
    const refused = inLots.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(20);
    expect(refused[0]?.headers.get("retry-after")).toBe("600");
    expect(await count()).toBe(100);
    expect((await ask(loginOptions, "192.0.2.8")).status).toBe(200);
  });

  test("one address for all doors of visitors together", async () => {
    for (let index = 0; index < 100; index++) await ask(staffOptions, "192.0.2.7");
    expect((await ask(loginOptions, "192.0.2.7")).status).toBe(429);
    expect((await ask(secondOptions, "192.0.2.7")).status).toBe(429);
  });

  test("a known browser thirty times, wherever it asks from", async () => {
    sent.device = "d".repeat(43);
    for (let index = 0; index < 30; index++) expect((await ask(loginOptions, `192.0.2.${index}`)).status).toBe(200);
    expect((await ask(loginOptions, "192.0.2.99")).status).toBe(429);
    sent.device = "e".repeat(43);
    expect((await ask(loginOptions, "192.0.2.99")).status).toBe(200);
  });
});
