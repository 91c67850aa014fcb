import type { Route } from "next";

export const securityPath = "/mypage/security" as Route;
export const newMethodPath = `${securityPath}/methods/new` as Route;

export const newCodePath = (challengeId: string, query = "") =>
  `${newMethodPath}/code?challenge=${encodeURIComponent(challengeId)}${query}` as Route;

export const methodPath = (methodId: string, step: "added" | "test" | "remove") =>
  `${securityPath}/methods/${encodeURIComponent(methodId)}/${step}` as Route;

export const testCodePath = (methodId: string, challengeId: string, query = "") =>
  `${methodPath(methodId, "test")}/code?challenge=${encodeURIComponent(challengeId)}${query}` as Route;
