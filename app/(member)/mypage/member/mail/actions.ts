"use server";

import { z } from "zod";
import { confirmContactMail } from "@/lib/services/member/confirm-contact-mail";
import { portalAction } from "@/lib/web/form-action";

export const useMailAction = portalAction({
  permission: null,
  schema: z.object({ link: z.string().max(64) }),
  run: (actor, { link }, at) => confirmContactMail(actor, link, at),
  next: (_value, { link }) => `/mypage/member/mail?token=${encodeURIComponent(link)}`,
});
