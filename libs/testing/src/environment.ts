/** The address of a server that Jest's global setup has started. Throws when the run was told to leave it out. */
export function serverAddress(setting: string): string {
  const address = process.env[setting];
  if (address === undefined) {
    throw new Error(
      `${setting} is not set: run the suite through Jest's global setup, with this server in WB_TEST_SERVERS.`,
    );
  }
  return address;
}
