/** CPU time the work takes, in ms: what a loaded machine adds by letting us wait is not counted. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
