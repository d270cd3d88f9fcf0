/** Waits until the answer is truthy, for at most as long as Jest lets the test run; looks again in every turn of the event loop that follows I/O. */
export async function eventually<Value>(
  look: () => Promise<Value | undefined | false> | Value | undefined | false,
): Promise<Value> {
  for (;;) {
    const value = await look()
    if (value !== undefined && value !== false) return value
    await new Promise((resolve) => setImmediate(resolve))
  }
}
