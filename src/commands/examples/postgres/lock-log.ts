/**
 * The server's own word that a process waits for a lock and that this wait is no deadlock. It comes once per wait, with
 * `log_lock_waits`, after `deadlock_timeout`.
 */
export class LockLog {
  readonly #last = new Map<number, number>();

  /** Takes one line of the log, which begins with the time in seconds and the process (`%n %p`). */
  read(line: string): void {
    const [, time, pid] = /^(\d+\.\d+) (\d+) LOG: {2}process \d+ still waiting for /.exec(line) ?? [];
    if (time !== undefined) this.#last.set(Number(pid), Number(time));
  }

  /** Whether the wait that began at `since` (seconds) has been looked at. */
  checked(pid: number, since: number): boolean {
    return (this.#last.get(pid) ?? 0) > since;
  }
}
