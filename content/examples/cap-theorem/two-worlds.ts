// A register holds 0, with copies at A and B. The link between them is cut for good.
// World 1: nobody writes, then B's client reads. World 2: A's client writes 1, then B's client reads.
// B has heard nothing in either world, so it must do the same in both. A and B each choose once, in advance:
const choicesOfA = ['acknowledges', 'gives no answer'] as const; // to the write of 1
const choicesOfB = [0, 1, 'nothing'] as const; // to the read

type Write = (typeof choicesOfA)[number] | 'not asked';
interface World { write: Write; read: (typeof choicesOfB)[number] }

/** Every request to a working replica gets its answer. */
const available = ({ write, read }: World) => write !== 'gives no answer' && read !== 'nothing';

/** One order explains all answers. A write that was never answered may have happened or not. */
const allowed: Record<Write, number[]> = { 'not asked': [0], 'acknowledges': [1], 'gives no answer': [0, 1] };
const linearizable = ({ write, read }: World) => read === 'nothing' || allowed[write].includes(read);

let both = 0;
for (const write of choicesOfA) {
  for (const read of choicesOfB) {
    const worlds: World[] = [{ write: 'not asked', read }, { write, read }];
    const isAvailable = worlds.every(available), isLinearizable = worlds.every(linearizable);
    if (isAvailable && isLinearizable) both++;
    console.log(`A ${write}, B answers ${read}: ${isAvailable ? '' : 'not '}available, ${isLinearizable ? '' : 'not '}linearizable`);
  }
}
console.log(`available and linearizable in both worlds: ${both} of ${choicesOfA.length * choicesOfB.length} designs`);
