import { describe, expect, it } from 'vitest';
import { maskMessage, maskPlan, maskValue, newMasks } from '../../../src/domain/examples/masks.ts';

const masks = () => newMasks(new Map([[4711, 'alice']]));

describe('what differs by nature', () => {
  it('numbers transactions in order of appearance, in messages and in rows alike', () => {
    const one = masks();
    expect(maskMessage(one, 'transaction 801, transaction 800')).toBe('transaction #1, transaction #2');
    expect(maskValue(one, 'xmin', 28, '800')).toBe('#2');
    expect(maskValue(one, 'xmax', 28, '0')).toBe('0');
  });

  it('numbers the oids of what a script created, not those of PostgreSQL', () => {
    const one = masks();
    expect(['16500', '23', '16501', '16500'].map((oid) => maskValue(one, 'oid', 26, oid))).toEqual([
      '#1',
      '23',
      '#2',
      '#1',
    ]);
  });

  it('shows sessions in columns named for processes only', () => {
    expect(maskValue(masks(), 'blocked_by', 1007, '{4711,9}')).toBe('{alice,9}');
    expect(maskValue(masks(), 'total', 23, '4711')).toBe('4711');
  });

  it('takes the address from a place in the log', () => {
    expect(maskValue(masks(), 'lsn', 3220, '0/1A2B3C')).toBe('…/…');
  });

  it('takes times, costs and cached pages from a plan and keeps rows and loops', () => {
    expect(
      maskPlan([
        'Seq Scan on a  (cost=0.00..1.01 rows=1 width=4) (actual time=0.010..0.011 rows=1.00 loops=1)',
        '  Buffers: shared hit=1',
        'Planning:',
        '  Buffers: shared hit=12',
        'Planning Time: 0.100 ms',
        'Execution Time: 0.020 ms',
      ]),
    ).toEqual([
      'Seq Scan on a  (cost=… rows=1 width=4) (actual time=… rows=1.00 loops=1)',
      'Planning Time: … ms',
      'Execution Time: … ms',
    ]);
  });
});
