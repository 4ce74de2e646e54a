import { fetchAhead } from './ahead.ts';
import { loadNumbers } from './numbers.ts';

/** The two ways to an answer, each started at most once on a page, when somebody shows that they mean to search. */
export interface Engines {
  readonly numbers: () => ReturnType<typeof loadNumbers>;
  readonly text: () => ReturnType<typeof import('./text.ts').loadText>;
}

/** The engines of a page; `home` is the address of the home page. */
export const enginesOf = once(
  (home: string): Engines => ({
    numbers: once(() => loadNumbers(home)),
    text: once(async () => {
      const code = import('./text.ts');
      fetchAhead(home);
      return (await code).loadText(home);
    }),
  }),
);

/** A function that is run at its first call; later calls get the same answer. */
function once<A extends readonly unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  let made: { value: T } | undefined;
  return (...args) => {
    made ??= { value: make(...args) };
    return made.value;
  };
}
