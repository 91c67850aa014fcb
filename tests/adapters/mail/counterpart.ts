import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

export type SmtpMood = "good" | "unknown-user" | "full" | "greylisted" | "busy" | "taken-but-lost";
export type SmtpMessage = { from: string; to: string[]; raw: string };

/** A mail server on this machine that keeps what it takes, and misbehaves as it is told to. */
export async function startMailServer() {
  const messages: SmtpMessage[] = [];
  const moods: SmtpMood[] = [];
  const serve = (socket: Socket) => {
    const mood = moods.shift() ?? "good";
    let envelope = { from: "", to: [] as string[] };
    let data: string | null = null;
    let rest = "";
    const say = (line: string) => socket.write(`${line}\r\n`);
    const onLine = (line: string) => {
      if (data !== null) {
        if (line !== ".") {
          data += `${line}\r\n`;
          return;
        }
        messages.push({ ...envelope, raw: data });
        data = null;
        if (mood === "taken-but-lost") socket.destroy();
        else say("250 2.0.0 queued");
        return;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === "EHLO" || verb === "HELO") say("250 mx.example");
      else if (verb === "MAIL") {
        envelope = { from: /<(.*)>/.exec(line)?.[1] ?? "", to: [] };
        say("250 ok");
      } else if (verb === "RCPT") {
        const to = /<(.*)>/.exec(line)?.[1] ?? "";
        if (mood === "unknown-user") say(`550 5.1.1 <${to}> unknown here`);
        else if (mood === "full") say(`552 5.2.2 <${to}> mailbox full`);
        else if (mood === "greylisted") say("450 4.7.1 come back later");
        else {
          envelope.to.push(to);
          say("250 ok");
        }
      } else if (verb === "DATA") {
        data = "";
        say("354 go on");
      } else if (verb === "QUIT") {
        say("221 bye");
        socket.end();
      } else say("250 ok");
    };
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      rest += chunk.toString("utf8");
      for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        onLine(line);
      }
    });
    say(mood === "busy" ? "421 4.3.2 too busy" : "220 mx.example ready");
  };
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`,
    messages,
    behave: (...next: SmtpMood[]) => moods.splice(0, moods.length, ...next),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
