/** Lets so many pieces of work run at once; the others wait, first come first served. */
export function inTurns(places: number): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // Whoever waits gets the place itself, so that nobody who comes now is faster.
      if (next) next();
      else free += 1;
    }
  };
}
