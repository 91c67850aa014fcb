import { listCaughtMails } from "@/lib/adapters/mail/mailbox";
import { getEnv } from "@/lib/config/env";
import { mailFrame } from "@/lib/web/mail-frame";

type Context = { params: Promise<{ mailId: string }> };

/** The HTML form of a caught mail, for the frame of its page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { EMBEDDED, DATA_DIR } = getEnv();
  const { mailId } = await params;
  const mail = EMBEDDED ? (await listCaughtMails(DATA_DIR)).find(({ id }) => id === mailId) : undefined;
  return mail ? mailFrame(mail.html) : new Response(null, { status: 404 });
}
