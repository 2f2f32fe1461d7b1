/** What a call takes of the processor, in milliseconds: on a busy machine the clock on the wall tells little. */
export function cpuTime(call: () => unknown): number {
  const start = process.cpuUsage()
  call()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
