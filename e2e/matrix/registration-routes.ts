import type { Row } from "./routes";

const everyone = "ok ok ok ok ok ok ok ok ok ok";
/** For who logs in for a whole member: there is no such page for a login of one contract. */
const ofMembers = "login none none none none none login login login login";

/** Registering is open to anybody; without a registration under way each step says so. */
export const registrationRows: readonly Row[] = [
  ["/register", () => "/register", everyone],
  ["/register/details", () => "/register/details", everyone],
  ["/register/login", () => "/register/login", everyone],
  ["/register/confirm", () => "/register/confirm", everyone],
  ["/register/verify", () => "/register/verify", everyone],
  ["/mypage/welcome", () => "/mypage/welcome", ofMembers],
];
