"use server";

import { z } from "zod";
import { messagesFor } from "@/lib/i18n/messages";
import { enterSecondLogin } from "@/lib/services/statements/second-login";
import { formAction } from "@/lib/web/form-action";
import { messageKey } from "@/lib/web/message-key";
import { passwordTyped } from "@/lib/web/password-typed";
import { callsPath, statementsPath } from "./paths";

const gateSchema = z.object({
  customerNumber: z
    .string()
    .transform((value) => value.normalize("NFKC").replace(/\D/g, ""))
    .pipe(z.string().min(1, messageKey("fields.customerNumber")).max(40, messageKey("fields.customerNumber"))),
  password: passwordTyped,
  to: z.enum(["bills", "calls"]),
});

export const secondLoginAction = formAction({
  permission: "statements.view",
  schema: gateSchema,
  run: (actor, { customerNumber, password }, at) => enterSecondLogin(actor, { customerNumber, password }, at),
  next: (_value, { to }) => (to === "calls" ? callsPath : statementsPath),
  words: ({ kind }, locale) => (kind === "login-failed" ? messagesFor(locale).statements.gate.refused : null),
});
