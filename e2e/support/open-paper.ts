import type { Page } from "@playwright/test";
import { readPaper } from "../../tests/support/read-paper";

export type OpenedPaper = { readonly status: number; readonly type: string; readonly cache: string; readonly text: string };

/** Posts the form that opens a paper, from the page itself, and reads what the paper says. */
export async function openPaper(page: Page, action: string): Promise<OpenedPaper> {
  const { status, type, cache, body } = await page.evaluate(async (address) => {
    const answer = await fetch(address, { method: "POST" });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const { headers } = answer;
    const whole = { type: headers.get("content-type") ?? "", cache: headers.get("cache-control") ?? "" };
    return { ...whole, status: answer.status, body: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")) };
  }, action);
  const text = type === "application/pdf" ? await readPaper(Buffer.from(body, "base64")) : "";
  return { status, type, cache, text: text.normalize("NFKC") };
}
