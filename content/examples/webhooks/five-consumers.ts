// One hour of a shop's order events, and five ways to hear of them. All times are simulated seconds.
const hour = 3600;
const isDown = (time: number) => time >= 1800 && time < 1860; // the consumer restarts for a minute

let seed = 7; // so that every run has the same orders
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const events: number[] = []; // the time of each event; its place is its number
for (let time = 0; (time += 5 + random() * 50) < hour; ) events.push(time);

type Run = { requests: number; arrived: Map<number, number> }; // event -> when we heard of it
const hear = (run: Run, event: number, time: number) => {
  if (!run.arrived.has(event)) run.arrived.set(event, time);
};

// Ask for everything after the cursor: where the last poll ended or, with `newest`, after the
// newest event that has arrived, by webhook too.
function poll(run: Run, every: number, newest = false): Run {
  let cursor = 0;
  for (let time = every; time <= hour; time += every) {
    if (isDown(time)) continue;
    run.requests += 1;
    if (newest)
      for (const [event, at] of run.arrived) if (at <= time) cursor = Math.max(cursor, event + 1);
    for (; cursor < events.length && (events[cursor] ?? 0) <= time; cursor += 1) hear(run, cursor, time);
  }
  return run;
}

// The provider calls at once, and again after each of these waits if the call failed.
function webhook(run: Run, waits: number[]): Run {
  for (const [event, happened] of events.entries()) {
    let time = happened;
    for (const wait of [0, ...waits]) {
      time += wait;
      run.requests += 1;
      if (isDown(time)) continue;
      hear(run, event, time);
      break;
    }
  }
  return run;
}

const empty = (): Run => ({ requests: 0, arrived: new Map() });
const consumers: [name: string, run: Run][] = [
  ['polls every 5 s', poll(empty(), 5)],
  ['webhook, tried once', webhook(empty(), [])],
  ['webhook, retried after 5 s, 5 min', webhook(empty(), [5, 300])],
  ['webhook, and a poll every 10 min', poll(webhook(empty(), []), 600)],
  ['the same, after the newest event', poll(webhook(empty(), []), 600, true)],
];
console.log(`${events.length} events`.padEnd(34) + 'requests  median  slowest  overtaken  never');
for (const [name, { requests, arrived }] of consumers) {
  const delays = [...arrived].map(([event, time]) => time - (events[event] ?? 0)).sort((a, b) => a - b);
  const overtaken = [...arrived].filter(([event, time]) => (arrived.get(event + 1) ?? Infinity) < time);
  const cells: [text: string | number, width: number][] = [
    [requests, 8],
    [`${(delays[delays.length >> 1] ?? 0).toFixed(1)} s`, 8],
    [`${(delays.at(-1) ?? 0).toFixed(0)} s`, 9],
    [overtaken.length, 11],
    [events.length - arrived.size, 7],
  ];
  console.log(name.padEnd(34) + cells.map(([text, width]) => String(text).padStart(width)).join(''));
}
