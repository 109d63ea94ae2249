// A history is what clients called, when, and what came back. Keys start at 0 and no value is written twice to one key.
export interface Operation { client: string; start: number; end: number; does: 'writes' | 'reads'; key: string; value: number }
type Rule<T> = (one: T, other: T) => boolean; // must `one` stand before `other`?

/** Can everything be put in one order that keeps the rule and in which each read returns the last write to its key? */
function oneOrder(groups: Operation[][], rule: Rule<Operation[]>): boolean { // a group is a transaction, or one operation
  const failed = new Set<string>();
  function search(left: Operation[][], values: ReadonlyMap<string, number>): boolean {
    if (left.length === 0) return true;
    const position = JSON.stringify([left.map((group) => groups.indexOf(group)), [...values].sort()]);
    if (failed.has(position)) return false;
    failed.add(position);
    return left.some((next) => {
      if (left.some((other) => other !== next && rule(other, next))) return false;
      const after = new Map(values);
      for (const { does, key, value } of next) {
        if (does === 'writes') after.set(key, value);
        else if ((after.get(key) ?? 0) !== value) return false;
      }
      return search(left.filter((group) => group !== next), after);
    });
  }
  return search(groups, new Map());
}
const oneByOne = (history: Operation[], rule: Rule<Operation>) =>
  oneOrder(history.map((one) => [one]), ([one], [other]) => rule(one!, other!));

const endedBefore: Rule<Operation> = (one, other) => one.end < other.start;
const sameClient: Rule<Operation> = (one, other) => one.client === other.client && endedBefore(one, other);
const isReadBy: Rule<Operation> = (one, other) =>
  one.does === 'writes' && other.does === 'reads' && one.key === other.key && one.value === other.value;

/** `other` follows `one` in one client, or read what it wrote, or both are linked by a chain of such steps. */
function cause(history: Operation[]): Rule<Operation> {
  const linked = history.map((one) => history.map((other) => sameClient(one, other) || isReadBy(one, other)));
  history.forEach((_, by) => linked.forEach((row) => row[by] && row.forEach((_, to) => { row[to] ||= linked[by]![to]!; })));
  return (one, other) => linked[history.indexOf(one)]![history.indexOf(other)]!;
}

export const linearizable = (history: Operation[]) => oneByOne(history, endedBefore);
export const sequential = (history: Operation[]) => oneByOne(history, sameClient);
export const causal = (history: Operation[]) => [...new Set(history.map(({ client }) => client))].every((reader) =>
  oneByOne(history.filter(({ does, client }) => does === 'writes' || client === reader), cause(history))); // an order for each reader

export const serializable = (transactions: Operation[][]) => oneOrder(transactions, () => false);
export const strictSerializable = (transactions: Operation[][]) =>
  oneOrder(transactions, (one, other) => one.every((a) => other.every((b) => endedBefore(a, b))));
