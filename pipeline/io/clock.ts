// The clock: SOURCE_DATE_EPOCH where it is set, else the machine's. Nothing that is written depends on it.

/** Today as an ISO day in UTC. */
export const today = (environment: Readonly<Record<string, string | undefined>> = process.env): string => {
  const epoch = environment.SOURCE_DATE_EPOCH
  const seconds = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? Number(epoch) : Date.now() / 1000
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}
