import type { AccountIdTerms } from "../catalogue/account-id-terms";
import type { HostPart } from "./host-parts";

/** The row of the permission table by which a part of an account ID's mail is changed. */
export function hostPartPermission(part: HostPart, { permissions }: AccountIdTerms): string {
  switch (part) {
    case "mailbox":
      return permissions.mail;
    case "web-space":
      return permissions.webSpace;
    case "storage":
      return permissions.storage;
    case "forwarding":
      return permissions.forwarding;
    case "auto-reply":
      return permissions.autoReply;
  }
}
