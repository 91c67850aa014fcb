import type { Route } from "next";

export const securityPath = "/mypage/security" as Route;

export const ownPasswordPath = (step: "" | "confirm" | "complete" = "") =>
  `${securityPath}/member-password${step ? `/${step}` : ""}` as Route;

/** Where the sealed draft is kept between input and confirmation. */
export const ownPasswordDraft = { name: "__Secure-own-password", path: ownPasswordPath() } as const;
