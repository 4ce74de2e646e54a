import { directiveName } from '../content/identity.ts';
import type { State } from '../content/status.ts';
import { RELATIONS } from '../party/relations.ts';
import type { Library } from './library.ts';
import type { DirectiveEntry } from './page-data.ts';

/** The status of a directive as its page says it: one object for the bar, the sentence, the citation and the paper. */
export interface StatusLine {
  readonly state: State;
  /** The state alone. */
  readonly word: string;
  /** The sentence, cut so that the directives that it names can be links. */
  readonly sentence: readonly (string | { readonly slug: string; readonly text: string })[];
  /** What stands of it in a citation; empty where nothing is to be said. */
  readonly cited: string;
  /** What it rests on; nothing where it says that nothing was found. */
  readonly keys: readonly string[];
  /** The day it was last looked up. */
  readonly checked: string;
}

/** The status of a directive. */
export function statusLine({ slug, data }: DirectiveEntry, library: Library): StatusLine {
  const { graph } = library;
  const { status, statusWords } = data;
  const changing = (graph.to.get(slug) ?? []).filter(({ type }) => RELATIONS[type].brings === status.state);
  const carried = (graph.from.get(slug) ?? []).filter(({ type }) => RELATIONS[type].carries);
  const named = [...changing.map(({ from }) => from), ...carried.map(({ to }) => to)];
  const names = new Map(
    named.flatMap((other) => {
      const entry = library.directives.get(other);
      return entry ? [[directiveName(entry.data), other] as const] : [];
    }),
  );
  return {
    state: status.state,
    word: statusWords.label,
    sentence: withLinks(statusWords.sentence, names),
    cited: statusWords.cited,
    keys: status.state === 'unknown' ? [] : status.sources,
    checked: status.checked,
  };
}

/** A text cut at the names that stand in it. */
function withLinks(text: string, names: ReadonlyMap<string, string>): StatusLine['sentence'] {
  for (const [name, slug] of names) {
    const at = text.indexOf(name);
    if (at < 0) continue;
    const rest = new Map([...names].filter(([other]) => other !== name));
    const [before, behind] = [text.slice(0, at), text.slice(at + name.length)];
    return [...withLinks(before, rest), { slug, text: name }, ...withLinks(behind, rest)];
  }
  return text === '' ? [] : [text];
}
