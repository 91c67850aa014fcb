import type { Route } from "next";

export const ownDataPath = "/mypage/own-data" as Route;
export const deletionPath = (step: "" | "/confirm" = "") => `/mypage/own-data/deletion${step}` as Route;
export const deletionRequestPath = (id: string) => `/mypage/own-data/deletion/${id}` as Route;
