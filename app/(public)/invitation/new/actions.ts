"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { newPasswordFields, samePassword } from "@/app/_parts/new-password-fields";
import { decide } from "@/lib/domain/decision";
import { accountIdField } from "@/lib/domain/identity/login-id";
import { personFields } from "@/lib/domain/identity/person-fields";
import { toKatakana } from "@/lib/domain/identity/to-katakana";
import { messagesFor } from "@/lib/i18n/messages";
import { joinWithNewLogin } from "@/lib/services/people/join-with-new-login";
import { saveInvitationDraft } from "@/lib/services/people/save-invitation-draft";
import { publicFormAction } from "@/lib/web/form-action";
import { setPendingCookie } from "@/lib/web/session-cookie";
import { siteOperator } from "@/lib/web/site-operator";
import { confirmPath, invitationPath, linkToken, newLoginPath } from "../paths";

/** The new login as it is entered: kept with its password's hash alone. */
export const draftNewLoginAction = publicFormAction({
  permission: null,
  schema: async () => {
    const format = (await siteOperator()).registration?.memberId;
    if (!format) notFound();
    const { familyName, givenName, familyKana, givenKana } = personFields;
    return z
      .object({
        token: linkToken,
        loginId: accountIdField({ format }),
        familyName,
        givenName,
        familyKana: familyKana.transform(toKatakana),
        givenKana: givenKana.transform(toKatakana),
        ...newPasswordFields,
      })
      .refine((input) => input.password === input.passwordAgain, samePassword);
  },
  labels: (locale) => {
    const { loginId, familyName, givenName, familyKana, givenKana, password, passwordAgain } =
      messagesFor(locale).invitation.form;
    return { loginId, familyName, givenName, familyKana, givenKana, password, passwordAgain };
  },
  run: ({ address }, { token, passwordAgain: _same, ...login }, at) => saveInvitationDraft(token, login, address, at),
  next: ({ draft }, { token }) => confirmPath(token, draft),
  fieldOf: ({ kind }) => (kind === "member-id-used" ? "loginId" : kind === "password-refused" ? "password" : null),
});

/** Makes the login and goes on with it: to the other ways of getting codes, and to the backup codes. */
export const joinNewAction = publicFormAction({
  permission: null,
  schema: z.object({ token: linkToken, draft: linkToken }),
  run: async ({ locale }, { token, draft }, at) => {
    const joined = await joinWithNewLogin({ token, draft }, locale, at);
    if (joined.ok) {
      const { grantId, pendingToken, maxAgeSeconds } = joined.value;
      await setPendingCookie(pendingToken, maxAgeSeconds);
      return decide(`/login/enrol?to=${encodeURIComponent(`/mypage/people/joined?grant=${grantId}`)}`);
    }
    if (joined.refusal.kind === "invitation-not-open") return decide(invitationPath(token));
    return joined.refusal.kind === "draft-expired" ? decide(`${newLoginPath(token)}&over=1`) : joined;
  },
  next: (path) => path,
});
