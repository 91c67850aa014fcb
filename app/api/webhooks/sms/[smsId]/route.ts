import { isSignedCallback } from "@/lib/adapters/sms/callback-signature";
import { smsStatusAddress } from "@/lib/adapters/sms/sms-status-address";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { noteSmsStatus } from "@/lib/services/sms/note-sms-status";
import { readShortBody } from "@/lib/web/read-short-body";

type Context = { params: Promise<{ smsId: string }> };

const longest = 8192;
const statusForm = /^[a-z-]{2,30}$/;
const sidForm = /^[A-Za-z0-9]{10,64}$/;
const errorForm = /^\d{1,8}$/;

/** Where the SMS provider tells how a message fares. Only what it signed for this very message counts, whoever sends it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { SMS, PUBLIC_URL } = getEnv();
  const { smsId } = await params;
  if (!SMS) return new Response(null, { status: 404 });
  const body = await readShortBody(request, longest);
  if (!body) return new Response(null, { status: 413 });
  const fields = Object.fromEntries(new URLSearchParams(body.toString("utf8")));
  const signature = request.headers.get("x-twilio-signature");
  if (!isSignedCallback(SMS.token, signature, smsStatusAddress(PUBLIC_URL, smsId), fields))
    return new Response(null, { status: 401 });
  const { MessageSid: providerId = "", MessageStatus: status = "", ErrorCode: errorCode = "" } = fields;
  if (!sidForm.test(providerId) || !statusForm.test(status)) return new Response(null, { status: 400 });
  const told = { providerId, status, errorCode: errorForm.test(errorCode) ? errorCode : null };
  return new Response(null, { status: (await noteSmsStatus(smsId, told, await now())) ? 204 : 404 });
}
