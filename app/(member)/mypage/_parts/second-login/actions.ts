"use server";

import { z } from "zod";
import { messagesFor } from "@/lib/i18n/messages";
import { enterSecondLogin } from "@/lib/services/second-login/enter-second-login";
import { formAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { passwordTyped } from "@/lib/web/password-typed";
import { behindGate } from "./behind-gate";

const gateSchema = z.object({
  customerNumber: z
    .string()
    .transform((value) => value.normalize("NFKC").replace(/\D/g, ""))
    .pipe(z.string().min(1, messageKey("fields.customerNumber")).max(40, messageKey("fields.customerNumber"))),
  password: passwordTyped,
  to: behindGate,
});

export const secondLoginAction = formAction({
  // The table is asked where each page behind the gate is read; here the customer number's own login counts.
  permission: null,
  schema: gateSchema,
  run: (actor, { customerNumber, password }, at) => enterSecondLogin(actor, { customerNumber, password }, at),
  next: (_value, { to }) => to,
  words: ({ kind }, locale) => (kind === "login-failed" ? messagesFor(locale).secondLogin.refused : null),
});
