import "server-only";
import path from "node:path";
import { getEnv } from "@/lib/config/env";
import { putMessage, takeMessages } from "./maildir";
import { makeReport } from "./make-report";

const embeddedBox = (dataDir: string) => path.join(dataDir, "bounces");

/** Hands over what came back since the last time; nothing where no place for it is set. */
export async function takeReturned(handle: (raw: Buffer) => Promise<void>): Promise<number> {
  const { MAIL_BOUNCES, EMBEDDED, DATA_DIR } = getEnv();
  if (MAIL_BOUNCES) return takeMessages(MAIL_BOUNCES.maildir, handle);
  return EMBEDDED ? takeMessages(embeddedBox(DATA_DIR), handle) : 0;
}

/** What a mail server would say of a caught mail that it can't deliver: for trying out, in the embedded mode. */
export async function returnCaughtMail(dataDir: string, mail: { id: string; to: string }, kind: "hard" | "soft"): Promise<void> {
  await putMessage(embeddedBox(dataDir), `${mail.id}.${kind}.eml`, makeReport(mail, kind));
}
