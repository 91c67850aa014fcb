import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findPendingView, type PendingView } from "@/lib/queries/identity/pending-view";
import { requestLocale } from "@/lib/web/locale";
import { readPendingCookie } from "@/lib/web/session-cookie";

/** The title of a step of the login: its heading, and that of `ExpiredScreen` where there is no login that it belongs to. */
export async function stepTitle(title: string | ((view: PendingView) => string)): Promise<{ title: string }> {
  const view = await findPendingView(await readPendingCookie(), await now());
  const heading = view && (typeof title === "string" ? title : title(view));
  return { title: heading ?? messagesFor(await requestLocale()).auth.expiredTitle };
}
