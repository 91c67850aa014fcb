import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { getEnv } from "./env";

/**
 * Makes X-Forwarded-For of every request the address of its connection, whatever the sender wrote there; a reverse proxy of ours is
 * believed (TRUST_PROXY). Next itself fills the header in only where the sender left it out.
 */
export function distrustForwardedFor(): void {
  subscribe("http.server.request.start", (message) => {
    if (getEnv().TRUST_PROXY) return;
    const { request } = message as { request: IncomingMessage };
    request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
  });
}
