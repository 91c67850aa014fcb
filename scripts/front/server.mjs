// The portal's one address. Behind it the same build runs twice: once for people who are logged in, once for visitors, so that a
// flood of logins makes visitors wait and nobody else (docs/decisions/0021).
import { Agent, createServer } from "node:http";
import { createProxyServer } from "httpxy";
import { isForVisitors } from "./for-visitors.mjs";
import { keepAliveMs, unusedMs } from "./times.mjs";

/** Of this connection alone. A trailer announced here would be one that the next connection does not have, which is an error there. */
const notPassedOn = ["trailer", "te", "upgrade"];
/** What a proxy of ours writes, and anybody else could. */
const proxysOwn = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded"];

/**
 * `members` and `visitors` are ports on 127.0.0.1. The web servers believe X-Forwarded-For, so it is the front that sees to it: the
 * connection's own address, whatever the sender wrote, unless a proxy of ours stands in front of it all (`trustProxy`).
 */
export function frontServer({ members, visitors, trustProxy, keepAlive = keepAliveMs }) {
  const agent = new Agent({ keepAlive: true, timeout: unusedMs });
  const proxy = createProxyServer({ agent, proxyTimeout: 0 });
  proxy.on("proxyRes", ({ headers }) => {
    // Of the connection behind the front, not of the visitor's.
    delete headers["keep-alive"];
  });
  const server = createServer((request, response) => {
    if (request.method === "TRACE" || request.method === "CONNECT") {
      response.writeHead(405, { Allow: "GET, HEAD, POST" }).end();
      return;
    }
    for (const name of notPassedOn) delete request.headers[name];
    if (!trustProxy) for (const name of proxysOwn) delete request.headers[name];
    request.headers["x-forwarded-for"] ??= request.socket.remoteAddress ?? "";
    const port = isForVisitors(request.url ?? "/", request.headers.cookie) ? visitors : members;
    proxy.web(request, response, { target: { host: "127.0.0.1", port } }).catch((error) => refuse(response, error));
  });
  // A proxy before it all must not meet a connection that is closed just as it sends, either.
  server.keepAliveTimeout = keepAlive;
  server.on("close", () => agent.destroy());
  return server;
}

/** The web server behind does not answer: it has just ended, and all ends with it, or it is not ready. Whoever has gone away meanwhile is told nothing. */
function refuse(response, error) {
  if (response.destroyed || response.headersSent) {
    response.destroy();
    return;
  }
  console.error(`front: ${error.code ?? error.message}`);
  response.writeHead(503, { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "5", "Cache-Control": "no-store" });
  response.end(
    "ただいま準備中です。数秒後にもう一度お試しください。\nThe service is starting. Please try again in a few seconds.\n",
  );
}
