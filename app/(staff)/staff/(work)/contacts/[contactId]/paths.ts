import type { Route } from "next";

export const contactPath = (contactId: string, step: "" | "confirm" = "") =>
  `/staff/contacts/${contactId}${step ? `/${step}` : ""}` as Route;

/** The draft's cookie is sent to this request's own pages only. */
export const closingCookie = (contactId: string) => ({ name: "staff-contact-draft", path: contactPath(contactId) });
