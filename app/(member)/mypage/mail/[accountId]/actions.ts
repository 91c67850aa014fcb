"use server";

import { z } from "zod";
import { hostParts } from "@/lib/domain/mail/host-parts";
import { retryHostPart } from "@/lib/services/mail-settings/retry-host-part";
import { formAction } from "@/lib/web/form-action";
import { accountIdPart } from "../../_parts/account-id-part";
import { mailPath } from "../paths";

export const retryHostPartAction = formAction({
  permission: null,
  schema: z.object({ accountId: accountIdPart, part: z.enum(hostParts) }),
  run: retryHostPart,
  next: (_done, { accountId }) => mailPath(accountId),
});
