import type { Route } from "next";

export const requestPath = (requestId: string, step: "" | "/withdraw" = "") =>
  `/mypage/procedures/requests/${requestId}${step}` as Route;
