import "server-only";
import { notFound } from "next/navigation";
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import { type ContactPage, findContact } from "@/lib/queries/contact/find-contact";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import type { NotPermitted } from "@/lib/queries/staff/permitted-roles";
import { requireStaff } from "@/lib/web/staff-session";
import { isRecent, openMember } from "../../../../parts/open-member";
import { contactPath } from "./paths";

type Opened = { readonly session: StaffSession; readonly at: Temporal.Instant; readonly page: ContactPage | NotPermitted };

/** What each page of a request begins with: the session, the request, and the note that the member's data was opened, once it is known whose. */
export async function openContact(params: Promise<{ contactId: string }>): Promise<Opened> {
  const { contactId } = await params;
  const session = await requireStaff(contactPath(contactId));
  const at = await now();
  const page = await findContact(session.actor, contactId, at);
  if (!page) notFound();
  if (page.permitted && page.contact.about) {
    const { about, closing } = page.contact;
    const inCase = closing === null || isRecent(closing.at, at);
    await openMember(
      session.actor,
      about.memberId,
      { part: "contact", from: "direct", inCase, path: contactPath(contactId) },
      at,
    );
  }
  return { session, at, page };
}
