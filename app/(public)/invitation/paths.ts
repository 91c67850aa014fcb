import type { Route } from "next";
import { z } from "zod";

/** A secret as its mail or its draft has it; anything else opens nothing. */
export const linkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const invitationPath = (token: string) => `/invitation?token=${token}` as Route;
export const newLoginPath = (token: string, draft?: string) =>
  `/invitation/new?token=${token}${draft ? `&draft=${draft}` : ""}` as Route;
export const confirmPath = (token: string, draft: string) => `/invitation/new/confirm?token=${token}&draft=${draft}` as Route;

/** Where a login with a member ID joins; only after the login is it there. */
export const joinPath = (token: string) => `/mypage/people/join?invitation=${token}` as Route;
export const loginPath = (token: string) => `/login/member?to=${encodeURIComponent(joinPath(token))}` as Route;
