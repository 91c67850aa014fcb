import { z } from "zod";
import type { MemberKind } from "../catalogue/who";
import { mailAddress } from "../identity/contact-fields";
import { addressFormFields, contactDetailFields, type MemberDetails, nameFormFields, wholeAddress } from "./member-details";

type Typed = { readonly details: Partial<MemberDetails>; readonly contactMail: string };

/** The form of a kind. Where names and addresses are reported, it has none of them. */
export function detailsSchema(kind: MemberKind, reported: boolean): z.ZodType<Typed> {
  const contact = { ...contactDetailFields(kind), contactMail: mailAddress };
  if (reported) return z.object(contact).transform(({ contactMail, ...details }) => ({ details, contactMail }));
  return z
    .object({ ...nameFormFields(kind), ...addressFormFields, ...contact })
    .transform(({ contactMail, ...typed }) => ({ details: wholeAddress(typed), contactMail }));
}
