/** The same for many things, some at a time. */
const atATime = 16;

/** Answers in the order of the items; the first failure ends it. */
export async function inParallel<T, R>(items: readonly T[], task: (item: T) => Promise<R>, width = atATime): Promise<R[]> {
  const results: R[] = new Array<R>(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await task(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}
