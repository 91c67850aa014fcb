import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isForVisitors } from "../scripts/front/for-visitors.mjs";
import { frontServer } from "../scripts/front/server.mjs";
import { root } from "../scripts/start/project.mjs";
import { takeConsoleErrors } from "./support/setup-console";

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function listening(server: Server): Promise<Server> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}

/** Says who it is and what it was sent. */
const behind = (name: string) =>
  createServer(async (message, response) => {
    let body = "";
    for await (const chunk of message) body += chunk;
    response.setHeader("Set-Cookie", ["a=1", "b=2"]);
    const { host, "x-forwarded-for": address } = message.headers;
    const said = ["x-forwarded-host", "x-forwarded-proto"].map((one) => message.headers[one] ?? null);
    response.end(JSON.stringify({ name, url: message.url, host, address, body, said }));
  });

const loggedIn = { headers: { Cookie: "__Host-session=abc" } };

let members: Server;
let visitors: Server;
const fronts: Server[] = [];

beforeAll(async () => {
  members = await listening(behind("members"));
  visitors = await listening(behind("visitors"));
});

afterAll(() => {
  for (const server of [...fronts, members, visitors]) server.closeAllConnections();
  for (const server of [...fronts, members, visitors]) server.close();
});

async function front(trustProxy: boolean, ports = { members: portOf(members), visitors: portOf(visitors) }): Promise<Server> {
  const server = await listening(frontServer({ ...ports, trustProxy }));
  fronts.push(server);
  return server;
}

async function ask(server: Server, url: string, { headers = {}, body = "" } = {}) {
  const sent = request({ host: "127.0.0.1", port: portOf(server), path: url, method: body ? "POST" : "GET", headers }).end(body);
  const [response] = await once(sent, "response");
  let text = "";
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, headers: response.headers, text };
}

describe("who answers", () => {
  const pagesIn = (group: string) =>
    readdirSync(path.join(root, "app", group), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith("_"),
    );
  const under = (group: string, prefix: string) => pagesIn(group).map(({ name }) => `${prefix}/${name}`);

  const member = "a=1; __Host-session=abc; b=2";
  const staff = "__Host-staff-session=abc";

  test.each([...under("(auth)", ""), ...under("(public)", ""), ...under("(staff)/staff/(entry)", "/staff"), "/"])(
    "%s is a visitor's, whoever asks",
    (url) => {
      const asked = [url, `${url}?next=/mypage`, url.replace("/", "//"), url.replace("a", "%61")];
      for (const cookie of [undefined, "a=1", member, staff])
        expect(asked.map((one) => isForVisitors(one, cookie))).toEqual(asked.map(() => true));
    },
  );

  const others = ["/staff", "/api/health", "/_next/static/a.js", "/loginx", "/%E0%A4%A"];
  test.each([...under("(member)", ""), ...under("(staff)/staff/(work)", "/staff"), ...others])(
    "%s is a visitor's without a session alone",
    (url) =>
      expect([undefined, "x__Host-session=abc", member, staff].map((cookie) => isForVisitors(url, cookie))).toEqual([
        true,
        true,
        false,
        false,
      ]),
  );

  test("both get what was sent to them, and answer past the front unchanged", async () => {
    const server = await front(false);
    const login = await ask(server, "/login/verify?next=%2Fmypage", { body: "code=123456", headers: { Host: "my.example.jp" } });
    expect(JSON.parse(login.text)).toMatchObject({
      name: "visitors",
      url: "/login/verify?next=%2Fmypage",
      host: "my.example.jp",
      body: "code=123456",
    });
    expect(login.headers["set-cookie"]).toEqual(["a=1", "b=2"]);
    expect(JSON.parse((await ask(server, "/mypage/contracts", loggedIn)).text)).toMatchObject({
      name: "members",
      url: "/mypage/contracts",
    });
  });
});

describe("whom the throttle counts", () => {
  const addressSeen = async (server: Server, sent?: string) =>
    JSON.parse((await ask(server, "/login", { headers: sent === undefined ? {} : { "X-Forwarded-For": sent } })).text).address;

  test("[SECURITY] behind our proxy the address that the proxy names", async () => {
    expect(await addressSeen(await front(true), "198.51.100.7, 203.0.113.5")).toBe("198.51.100.7, 203.0.113.5");
  });

  test("[SECURITY] without one, or where it names none, the connection's own: nobody can make it up", async () => {
    expect(await addressSeen(await front(false), "203.0.113.5")).toBe("127.0.0.1");
    expect(await addressSeen(await front(false))).toBe("127.0.0.1");
    expect(await addressSeen(await front(true))).toBe("127.0.0.1");
  });
});

describe("what is not passed on", () => {
  test.each(["Trailer: x", "Trailer: x\r\nTransfer-Encoding: chunked", "TE: trailers", "Connection: Upgrade\r\nUpgrade: x"])(
    "[SECURITY] a request with %s is answered, and the front lives on",
    async (header) => {
      const server = await front(false);
      const socket = connect(portOf(server), "127.0.0.1");
      const end = header.includes("chunked") ? "0\r\n\r\n" : "";
      socket.write(`GET /login HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n${end}`);
      const [first] = await once(socket, "data");
      socket.destroy();
      expect(String(first)).toContain("HTTP/1.1 200");
      expect((await ask(server, "/login")).status).toBe(200);
    },
  );

  test("[SECURITY] what only a proxy may say is nobody else's to say", async () => {
    const said = { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https", Forwarded: "for=1" };
    const seen = async (trust: boolean) => JSON.parse((await ask(await front(trust), "/login", { headers: said })).text).said;
    expect(await seen(false)).toEqual([null, null]);
    expect(await seen(true)).toEqual(["evil.example", "https"]);
  });

  test("TRACE has no answer here", async () => {
    const server = await front(false);
    const sent = request({ host: "127.0.0.1", port: portOf(server), path: "/", method: "TRACE" }).end();
    const [response] = await once(sent, "response");
    expect(response.statusCode).toBe(405);
    response.resume();
  });
});

describe("when something ends early", () => {
  test("a web server that is not there is 503 in words, and the others go on", async () => {
    const gone = await listening(createServer());
    const port = portOf(gone);
    gone.close();
    const server = await front(false, { members: portOf(members), visitors: port });
    const { status, headers, text } = await ask(server, "/login");
    expect([status, headers["retry-after"]]).toEqual([503, "5"]);
    expect(text).toContain("もう一度お試しください");
    expect(takeConsoleErrors()).toEqual(["front: ECONNREFUSED"]);
    expect((await ask(server, "/mypage", loggedIn)).status).toBe(200);
  });

  test("whoever goes away is not worked for any longer", async () => {
    const closed = vi.fn();
    const slow = await listening(createServer((message) => message.on("close", closed)));
    fronts.push(slow);
    const server = await front(false, { members: portOf(slow), visitors: portOf(visitors) });
    const sent = request({ host: "127.0.0.1", port: portOf(server), path: "/mypage", ...loggedIn }).end();
    sent.on("error", () => {});
    await once(slow, "request");
    sent.destroy();
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    expect((await ask(server, "/login")).status).toBe(200);
  });

  test("an answer that breaks off is not a whole one", async () => {
    const broken = await listening(
      createServer((_, response) => {
        response.writeHead(200, { "Content-Length": "100" });
        response.write("half");
        setTimeout(() => response.destroy(), 20);
      }),
    );
    fronts.push(broken);
    const server = await front(false, { members: portOf(broken), visitors: portOf(visitors) });
    await expect(ask(server, "/mypage", loggedIn)).rejects.toThrow("aborted");
  });
});
