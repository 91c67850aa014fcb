import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { embeddedMailHost, readHosted } from "@/lib/adapters/mail-host/embedded";
import { httpMailHost } from "@/lib/adapters/mail-host/http";
import type { HostOrder } from "@/lib/adapters/mail-host/mail-host";

const order = (change: Partial<HostOrder> = {}): HostOrder => ({
  key: "part:1",
  accountId: "5b6f2f0e-0000-4000-8000-000000000001",
  part: "forwarding",
  revision: 1,
  wanted: { address: "taro@hikari-mail.example", destinations: ["a@example.com"], keepCopy: true },
  ...change,
});

type Got = { method: string; url: string; headers: IncomingMessage["headers"]; body: string };
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A mail host behind HTTP that answers as it is told, once for each request. */
async function listen(...answers: ((response: ServerResponse) => void)[]) {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    got.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
    const answer = answers[got.length - 1];
    if (answer) answer(response);
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
  return { got, url, host: httpMailHost({ url, token: "a token of the portal" }) };
}

const status = (code: number) => (response: ServerResponse) =>
  void response.writeHead(code).end("taro@hikari-mail.example is unknown");

describe("[FB-05] the mail host over HTTP", () => {
  test("an order says what is to be, with a key by which the host knows it again", async () => {
    const { got, host } = await listen();
    expect(await host.put(order())).toEqual({ outcome: "done" });
    expect(got).toMatchObject([
      {
        method: "PUT",
        url: "/v1/accounts/5b6f2f0e-0000-4000-8000-000000000001/forwarding",
        headers: { authorization: "Bearer a token of the portal", "idempotency-key": "part:1", revision: "1" },
      },
    ]);
    expect(JSON.parse(got[0]?.body ?? "")).toEqual(order().wanted);
    await host.put(order({ wanted: null, revision: 2, key: "part:2" }));
    expect(got[1]).toMatchObject({ method: "DELETE", body: "", headers: { "idempotency-key": "part:2", revision: "2" } });
  });

  test("[JP-01] days of an automatic reply become instants of Japan, and the host is told whom not to answer", async () => {
    const { got, host } = await listen();
    const wanted = {
      address: "taro@hikari-mail.example",
      subject: "休み",
      text: "休みです",
      from: "2026-12-28",
      to: "2027-01-04",
    };
    await host.put(order({ part: "auto-reply", wanted }));
    expect(JSON.parse(got[0]?.body ?? "")).toEqual({
      address: "taro@hikari-mail.example",
      subject: "休み",
      text: "休みです",
      startsAt: "2026-12-27T15:00:00Z",
      endsBefore: "2027-01-04T15:00:00Z",
      repliesPerSenderAndDay: 1,
      neverTo: ["empty-sender", "auto-submitted", "mailing-list", "bulk"],
    });
  });

  test.each([
    [200, "done", null],
    [409, "done", null],
    [500, "later", "status 500"],
    [503, "later", "status 503"],
    [429, "later", "status 429"],
    [408, "later", "status 408"],
    [422, "refused", "status 422"],
    [401, "refused", "status 401"],
    [302, "later", null],
  ])("status %i is %s, and the host's words go nowhere", async (code, outcome, reason) => {
    const { host } = await listen(status(code));
    const answer = await host.put(order());
    expect(answer.outcome).toBe(outcome);
    if (reason) expect(answer).toMatchObject({ reason });
    expect(JSON.stringify(answer)).not.toContain("taro");
  });

  test("silence, a cut connection and a closed door are no answer: later", async () => {
    const { host, url } = await listen(
      () => {},
      (response) => void response.destroy(),
    );
    const impatient = httpMailHost({ url, token: "x", timeoutMs: 300 });
    expect(await impatient.put(order())).toEqual({ outcome: "later", reason: "TimeoutError" });
    expect((await host.put(order())).outcome).toBe("later");
    const nobody = httpMailHost({ url: "http://127.0.0.1:9", token: "x", timeoutMs: 200 });
    expect((await nobody.put(order())).outcome).toBe("later");
  });
});

describe("[FB-05] the embedded mail host", () => {
  const folder = () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "madoguchi-host-"));
    closing.push(async () => rmSync(dataDir, { recursive: true, force: true }));
    return { dataDir, host: embeddedMailHost({ dataDir }) };
  };
  const to = (address: string, revision = 1) =>
    order({
      key: `part:${revision}`,
      revision,
      wanted: { address: "taro@hikari-mail.example", destinations: [address], keepCopy: true },
    });

  test("the same order twice is done once; an older one that comes late changes nothing", async () => {
    const { dataDir, host } = folder();
    await host.put(to("new@example.com", 2));
    await host.put(to("new@example.com", 2));
    expect(await host.put(to("old@example.com", 1))).toEqual({ outcome: "done" });
    const hosted = await readHosted(dataDir, order());
    expect(hosted).toMatchObject({ revision: 2, done: { "part:2": 1 }, body: { destinations: ["new@example.com"] } });
  });

  test.each([
    ["a@silent.example", ["later", "later", "done"]],
    ["a@broken.example", ["later", "later", "done"]],
    ["a@lost.example", ["later", "done", "done"]],
    ["a@refused.example", ["refused", "refused", "refused"]],
  ])("%s makes trouble as hosts do", async (address, expected) => {
    const { dataDir, host } = folder();
    const outcomes: string[] = [];
    for (let n = 0; n < 3; n += 1) outcomes.push((await host.put(to(address))).outcome);
    expect(outcomes).toEqual(expected);
    const { done } = await readHosted(dataDir, order());
    expect(done).toEqual(expected.includes("done") ? { "part:1": 1 } : {});
  });

  test("what is taken away is gone", async () => {
    const { dataDir, host } = folder();
    await host.put(to("a@example.com", 1));
    await host.put(order({ wanted: null, revision: 2, key: "part:2" }));
    expect(await readHosted(dataDir, order())).toMatchObject({ revision: 2, body: null });
  });
});
