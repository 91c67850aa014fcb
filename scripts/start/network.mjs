// The two questions about the network that are asked before the slow steps.
import net from "node:net";
import { PlainError } from "./plain-error.mjs";

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** Refuses a taken port. Both loopback families are asked: a browser's "localhost" may mean either. */
export async function requireFreePort(port, host) {
  for (const address of new Set([host, "127.0.0.1", "::1"])) {
    const problem = await tryToListen(port, address);
    if (problem === "EADDRINUSE") {
      throw new PlainError(
        `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1} npm start.`,
      );
    }
    if (problem === "EACCES")
      throw new PlainError(`This user may not open port ${port}: choose one above 1023 with PORT=3000 npm start.`);
  }
}

export async function isFree(port) {
  return (await tryToListen(port, "127.0.0.1")) === null;
}

/** A free port that the system chose. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Refuses a database address that nobody answers at. A socket folder (?host=/…) is left to the first real connection. */
export function requireReachable(name, text) {
  const url = new URL(text);
  if (!url.hostname || url.searchParams.get("host")) return Promise.resolve();
  const port = Number(url.port || 5432);
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host: url.hostname.replace(/^\[|\]$/g, ""), port });
    const fail = (why) => {
      socket.destroy();
      reject(
        new PlainError(
          `${name}: no database answers at ${url.hostname}:${port} (${why}). Start it or correct ${name}, then try again.`,
        ),
      );
    };
    socket.setTimeout(5000, () => fail("no answer in 5 seconds"));
    socket.once("error", (error) => fail(error.code ?? error.message));
    socket.once("connect", () => {
      socket.destroy();
      resolve();
    });
  });
}
