import { expect } from "@playwright/test";
import { type CaughtMail, codeIn, mailsTo } from "./mailbox-files";

type Wanted = { since?: string; subject?: RegExp };

/** The newest mail to an address, made at or after `since`; waits for it, because the worker sends it in its own time. */
export async function readMail(to: string, { since = "", subject = /./ }: Wanted = {}): Promise<CaughtMail> {
  let found: CaughtMail | undefined;
  await expect
    .poll(
      async () => {
        found = (await mailsTo(to)).findLast((mail) => mail.at >= since && subject.test(mail.subject));
        return found !== undefined;
      },
      { message: `a mail to ${to}`, intervals: [50, 100, 200], timeout: 15_000 },
    )
    .toBe(true);
  if (!found) throw new Error(`no mail to ${to}`);
  return found;
}

/** The authentication code that was mailed to an address at or after `since`. */
export async function readCode(to: string, since: string): Promise<string> {
  let code: string | null = null;
  await expect
    .poll(
      async () => {
        const codes = (await mailsTo(to)).filter((mail) => mail.at >= since).map((mail) => codeIn(mail.text));
        code = codes.findLast((one) => one !== null) ?? null;
        return code !== null;
      },
      { message: `a code for ${to}`, intervals: [50, 100, 200], timeout: 15_000 },
    )
    .toBe(true);
  return code ?? "";
}
