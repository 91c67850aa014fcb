// The process of the portal's one address: see front/server.mjs. `npm start` starts it and names both web servers' ports.
import { frontServer } from "./front/server.mjs";

const { HOSTNAME, PORT, MEMBERS_PORT, VISITORS_PORT, TRUST_PROXY, KEEP_ALIVE_TIMEOUT } = process.env;
const server = frontServer({
  members: Number(MEMBERS_PORT),
  visitors: Number(VISITORS_PORT),
  trustProxy: TRUST_PROXY === "1",
  keepAlive: Number(KEEP_ALIVE_TIMEOUT) || undefined,
});
server.on("error", (error) => {
  console.error(`front: ${error.message}`);
  process.exit(1);
});
server.listen(Number(PORT), HOSTNAME);
// One request's fault must not end everybody's: the front keeps nothing between two requests that it could have broken.
process.on("uncaughtException", (error) => console.error("front:", error));

// Who is being answered gets the rest of it; the start script waits, and asks less politely after a while.
process.once("SIGTERM", () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
