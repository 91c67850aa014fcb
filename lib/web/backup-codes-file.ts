import "server-only";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { siteOperator } from "./site-operator";

/** Backup codes as a text file to keep. CRLF and a byte order mark: Windows' oldest editor reads it as well. */
export async function backupCodesFile(codes: readonly string[], locale: Locale): Promise<Response> {
  const { auth } = messagesFor(locale);
  const lines = [
    auth.fileTitle((await siteOperator()).name[locale]),
    auth.fileNote,
    "",
    ...codes.map((code, index) => `${index + 1}\t${code}`),
    "",
  ];
  return new Response(`\uFEFF${lines.join("\r\n")}`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": 'attachment; filename="backup-codes.txt"',
      "Cache-Control": "private, no-store",
    },
  });
}
