import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SmsSettings } from "@/lib/config/sms";

/** What the provider does with one request; `good` where the list has ended. */
export type Mood =
  | "good"
  | "slow"
  | "broken"
  | "html"
  | "done-but-lost"
  | "elsewhere"
  | { busy: string | null }
  | { refuses: number; status?: number };

type Message = { sid: string; to: string; body: string; from: string; callback: string; date_created: string; direction: string };

/** A provider on this machine that remembers each message it took; it takes the same one twice where it is asked twice, as real ones do. */
export async function startSmsProvider() {
  const settings: SmsSettings = {
    url: "",
    account: "ACtest00000000",
    token: "t".repeat(32),
    from: "+815000000000",
    timeoutMs: 1500,
    dailyLimit: 2000,
  };
  const messages: Message[] = [];
  const moods: Mood[] = [];
  const lookedFor: string[] = [];

  const take = (fields: URLSearchParams): Message => {
    const message = {
      sid: `SM${String(messages.length + 1).padStart(32, "0")}`,
      to: fields.get("To") ?? "",
      body: fields.get("Body") ?? "",
      from: fields.get("From") ?? "",
      callback: fields.get("StatusCallback") ?? "",
      date_created: new Date().toUTCString(),
      direction: "outbound-api",
    };
    messages.push(message);
    return message;
  };

  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const send = (status: number, answer: object, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "Content-Type": "application/json", ...headers });
      response.end(JSON.stringify(answer));
    };
    const mood = moods.shift() ?? "good";
    const expected = `Basic ${Buffer.from(`${settings.account}:${settings.token}`).toString("base64")}`;
    if (request.headers.authorization !== expected) return send(401, { code: 20003 });
    if (mood === "slow") return void setTimeout(() => response.destroy(), settings.timeoutMs * 3);
    if (mood === "broken") return send(500, { code: 20500 });
    if (mood === "html") {
      response.writeHead(200, { "Content-Type": "text/html" });
      return void response.end("<html>maintenance</html>");
    }
    if (mood === "elsewhere") {
      response.writeHead(302, { Location: "http://127.0.0.1:1/" });
      return void response.end();
    }
    if (typeof mood === "object" && "busy" in mood)
      return send(429, { code: 20429 }, mood.busy ? { "Retry-After": mood.busy } : {});
    if (typeof mood === "object") return send(mood.status ?? 400, { code: mood.refuses });
    if (request.method === "GET") {
      const to = new URL(request.url ?? "", "http://x").searchParams.get("To") ?? "";
      lookedFor.push(to);
      return send(200, { messages: messages.filter((one) => one.to === to) });
    }
    const message = take(new URLSearchParams(body));
    if (mood === "done-but-lost") return void response.destroy();
    send(201, { sid: message.sid, status: "queued" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    settings: { ...settings, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    messages,
    lookedFor,
    behave: (...next: Mood[]) => moods.splice(0, moods.length, ...next),
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
