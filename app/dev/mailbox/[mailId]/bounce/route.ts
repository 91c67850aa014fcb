import { returnCaughtMail } from "@/lib/adapters/mail/bounce-box";
import { listCaughtMails } from "@/lib/adapters/mail/mailbox";
import { getEnv } from "@/lib/config/env";
import { readBounces } from "@/lib/services/jobs/read-bounces";
import { readShortForm } from "@/lib/web/read-short-body";
import { fromOwnPage } from "@/lib/web/staff-action";

type Context = { params: Promise<{ mailId: string }> };

const longest = 1024;

/** Lets a caught mail come back: the report is made and read at once. Embedded only, and from the mailbox's own page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { EMBEDDED, DATA_DIR } = getEnv();
  const { mailId } = await params;
  const mail = EMBEDDED ? (await listCaughtMails(DATA_DIR)).find(({ id }) => id === mailId) : undefined;
  if (!mail) return new Response(null, { status: 404 });
  if (!(await fromOwnPage())) return new Response(null, { status: 403 });
  const form = await readShortForm(request, longest);
  await returnCaughtMail(DATA_DIR, mail, form?.get("kind") === "soft" ? "soft" : "hard");
  await readBounces();
  const headers = { Location: `/dev/mailbox?id=${mail.id}&returned=1`, "Cache-Control": "no-store" };
  return new Response(null, { status: 303, headers });
}
