import type { Config } from "tailwindcss";

/** Only where classes are written; without this list Tailwind would read documents and tests as well. The tokens are in app/globals.css. */
export default { content: ["./app/**/*.{ts,tsx}", "./components/**/*.{ts,tsx}"] } satisfies Config;
