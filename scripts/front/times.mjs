/** When the front closes a connection to a web server that nobody uses. */
export const unusedMs = 30_000;
/** When a web server would close it: later, or it might close one just as something is sent on it. */
export const keepAliveMs = 65_000;
