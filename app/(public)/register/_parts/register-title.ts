import { now } from "@/lib/clock";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import { messagesFor } from "@/lib/i18n/messages";
import { findRegistrationView } from "@/lib/queries/registration/registration-view";
import { requestLocale } from "@/lib/web/locale";
import { readRegistrationCookie } from "@/lib/web/registration-cookie";

type Words = ReturnType<typeof messagesFor>["registration"];

/** The title of a step of the registration: its heading, in each state that the step can be in. */
export async function registerTitle(of: (text: Words, kind: MemberKind) => string): Promise<{ title: string }> {
  const text = messagesFor(await requestLocale()).registration;
  const view = await findRegistrationView(await readRegistrationCookie(), await now());
  if (!view) return { title: text.overTitle };
  return { title: view.at === "completed" ? text.completedTitle : of(text, view.kind) };
}
