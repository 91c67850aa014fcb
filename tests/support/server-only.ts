// Stands for the package "server-only", which refuses to be loaded outside of Next.js's server.
export {};
