import "server-only";
import { z } from "zod";
import { longestPassword } from "@/lib/domain/catalogue/identity-terms";
import { messageKey } from "./message-key";

/** A password that is there already, as it is typed to prove who one is: what it is worth is for the login alone to say. */
export const passwordTyped = z
  .string()
  .min(1, messageKey("auth.passwordRequired"))
  .max(longestPassword, messageKey("fields.tooLong"));
