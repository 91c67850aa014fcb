import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { signatureOf } from "@/lib/adapters/card/answer-signature";
import type { CardGatewaySettings } from "@/lib/config/card-gateway";

/** What the gateway does with one request; `good` where the list has ended. */
export type Mood =
  | "good"
  | "slow"
  | "broken"
  | "busy"
  | "in-progress"
  | "html"
  | "cut-off"
  | "unsigned"
  | "wrong-key"
  | "replayed"
  | "changed"
  | "old"
  | "elsewhere"
  | "done-but-lost"
  | { readonly refuses: string };

type Got = { method: string; path: string; headers: IncomingMessage["headers"]; body: string };

const card = { brand: "visa", last4: "4242", expiryYear: 2030, expiryMonth: 7 };

/** A gateway on this machine with a memory of its own: a card is kept once for each idempotency key, however often it is asked for. */
export async function startCounterpart() {
  const settings: CardGatewaySettings = {
    url: "",
    shop: "minato",
    key: "k".repeat(32),
    answerKey: "a".repeat(32),
    timeoutMs: 500,
  };
  const got: Got[] = [];
  const moods: Mood[] = [];
  const kept = new Map<string, { reference: string; times: number }>();

  const send = (response: ServerResponse, requestId: string, status: number, body: string, key = settings.answerKey) => {
    const seconds = Math.floor(Date.now() / 1000);
    response.writeHead(status, {
      "Content-Type": "application/json",
      "Gateway-Signature": signatureOf(key, seconds, { requestId, status, body }),
    });
    response.end(body);
  };

  const work = ({ method, path, headers, body }: Got): { status: number; body: string } => {
    if (headers.authorization !== `Bearer ${settings.key}`) return { status: 401, body: "{}" };
    if (method === "GET")
      return path.endsWith("/gone-token") ? { status: 404, body: "{}" } : { status: 200, body: JSON.stringify(card) };
    const key = String(headers["idempotency-key"]);
    const before = kept.get(key);
    const reference = before?.reference ?? `card_${createHash("sha256").update(body).digest("hex").slice(0, 20)}`;
    kept.set(key, { reference, times: (before?.times ?? 0) + (before ? 0 : 1) });
    return { status: before ? 200 : 201, body: JSON.stringify({ ...card, reference }) };
  };

  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const asked = { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body };
    got.push(asked);
    const requestId = String(request.headers["request-id"]);
    const mood = moods.shift() ?? "good";
    if (typeof mood === "object") return send(response, requestId, 402, JSON.stringify({ reason: mood.refuses }));
    const answer = () => {
      const { status, body: text } = work(asked);
      return { status, text };
    };
    switch (mood) {
      case "slow":
        setTimeout(() => response.destroy(), settings.timeoutMs * 4);
        return;
      case "broken":
        return send(response, requestId, 500, "{}");
      case "busy":
        return send(response, requestId, 429, "{}");
      case "in-progress":
        return send(response, requestId, 409, "{}");
      case "html":
        response.writeHead(502, { "Content-Type": "text/html" });
        return void response.end("<html>502 Bad Gateway</html>");
      case "cut-off":
        response.writeHead(200, { "Content-Length": "400" });
        response.write('{"brand":');
        return void setTimeout(() => response.destroy(), 10);
      case "done-but-lost":
        answer();
        return void response.destroy();
      case "elsewhere":
        response.writeHead(302, { Location: "http://127.0.0.1:1/" });
        return void response.end();
    }
    const { status, text } = answer();
    if (mood === "unsigned") {
      response.writeHead(status);
      return void response.end(text);
    }
    if (mood === "wrong-key") return send(response, requestId, status, text, "x".repeat(32));
    if (mood === "replayed") return send(response, "another-request", status, text);
    if (mood === "changed" || mood === "old") {
      const seconds = Math.floor(Date.now() / 1000) - (mood === "old" ? 600 : 0);
      response.writeHead(status, {
        "Gateway-Signature": signatureOf(settings.answerKey, seconds, { requestId, status, body: text }),
      });
      return void response.end(mood === "changed" ? text.replace("4242", "0000") : text);
    }
    return send(response, requestId, status, text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: { ...settings, url },
    got,
    kept,
    behave: (...next: Mood[]) => moods.splice(0, moods.length, ...next),
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
