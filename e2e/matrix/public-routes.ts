import type { Row } from "./routes";

const everyone = "ok ok ok ok ok ok ok ok ok ok";
const none = "none none none none none none none none none none";

/** What is sold and on what terms is for everybody to read. */
export const publicRows: readonly Row[] = [
  ["/products", () => "/products", everyone],
  ["/products/[code]", () => "/products/support", everyone],
  ["/products/[code]", () => "/products/support?plan=unlimited", everyone],
  ["/products/[code]", () => "/products/support?plan=nothing", none],
  ["/products/[code]", () => "/products/nothing", none],
  ["/terms", () => "/terms", everyone],
  ["/terms/[code]", () => "/terms/fibre", everyone],
  ["/terms/[code]", () => "/terms/nothing", none],
];
