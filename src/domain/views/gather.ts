/** The values of each key, keys and values in the order in which they first come. */
export function gather<K, V>(pairs: Iterable<readonly [K, V]>): ReadonlyMap<K, readonly V[]> {
  const gathered = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const values = gathered.get(key);
    if (values) values.push(value);
    else gathered.set(key, [value]);
  }
  return gathered;
}
