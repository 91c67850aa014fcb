import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { clientAddress } from "@/lib/web/client-address";

let server: Server;

beforeAll(async () => {
  server = createServer((message, response) =>
    response.end(clientAddress(new Headers(message.headers as Record<string, string>))),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());

async function addressSeen(forwardedFor?: string): Promise<string> {
  const headers = forwardedFor === undefined ? {} : { "X-Forwarded-For": forwardedFor };
  const sent = request({ host: "127.0.0.1", port: (server.address() as AddressInfo).port, headers }).end();
  const [response] = await once(sent, "response");
  let text = "";
  for await (const chunk of response) text += chunk;
  return text;
}

/** As when the server starts: with an environment that was not read yet. */
async function startWith(trust: "0" | "1"): Promise<void> {
  vi.resetModules();
  vi.stubEnv("TRUST_PROXY", trust);
  (await import("@/lib/config/forwarded-for")).distrustForwardedFor();
}

// The trusted one first: what listens to requests goes on listening.
it("[SECURITY] behind our proxy the throttle counts the address that the proxy names", async () => {
  await startWith("1");
  expect(await addressSeen("198.51.100.7, 203.0.113.5")).toBe("203.0.113.5");
});

it("[SECURITY] without a proxy nobody can make up the address that the throttle counts", async () => {
  expect(await addressSeen("203.0.113.5")).toBe("203.0.113.5");
  await startWith("0");
  expect(await addressSeen("203.0.113.5")).toBe("127.0.0.1");
  expect(await addressSeen()).toBe("127.0.0.1");
});
