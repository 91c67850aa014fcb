"use server";

import { z } from "zod";
import { decide } from "@/lib/domain/decision";
import { confirmMailAddress } from "@/lib/services/mail-settings/confirm-mail-address";
import { publicFormAction } from "@/lib/web/form-action";
import { linkToken } from "./link-token";

/** Opens the link: the page then says what came of it, whichever it was. */
export const confirmMailAction = publicFormAction({
  permission: null,
  schema: z.object({ token: linkToken }),
  run: async (_visitor, { token }, at) => decide(await confirmMailAddress(token, at)),
  next: (result, { token }) => `/mail-address?token=${token}${result === "changed" ? "&result=changed" : ""}`,
});
