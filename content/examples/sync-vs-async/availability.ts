// One order a minute for 30 days. Each service is down for 43 of the 43,200 minutes, so each is up 99.9% of the time.
const minutes = 43_200, outage = 43;
type Name = 'stock' | 'payment' | 'points' | 'email' | 'broker';
type Outages = Record<Name, number>; // the minute in which each one goes down
const apart: Outages = { stock: 2_000, payment: 9_000, points: 17_000, email: 26_000, broker: 35_000 };
const together: Outages = { stock: 9_000, payment: 9_000, points: 9_000, email: 9_000, broker: 9_000 };

interface Design { name: string; waitsFor: Name[]; later: Name[]; outages: Outages }
const designs: Design[] = [
  { name: 'wait for stock', waitsFor: ['stock'], later: [], outages: apart },
  { name: 'wait for all four', waitsFor: ['stock', 'payment', 'points', 'email'], later: [], outages: apart },
  { name: 'wait for two, publish to the broker for two', waitsFor: ['stock', 'payment', 'broker'], later: ['points', 'email'], outages: apart },
  { name: 'wait for two, store the event with the order, relay it', waitsFor: ['stock', 'payment'], later: ['points', 'email'], outages: apart },
  { name: 'wait for all four, all down at the same time', waitsFor: ['stock', 'payment', 'points', 'email'], later: [], outages: together },
];
for (const { name, waitsFor, later, outages } of designs) {
  const isDown = (service: Name, minute: number): boolean => minute >= outages[service] && minute < outages[service] + outage;
  let failed = 0, late = 0, slowest = 0;
  for (let minute = 0; minute < minutes; minute++) {
    if (waitsFor.some((service) => isDown(service, minute))) { failed++; continue; }
    let done = minute; // when the last of the later steps has seen this order
    while (later.some((service) => isDown(service, done) || isDown('broker', done))) done++;
    if (done > minute) late++;
    slowest = Math.max(slowest, done - minute);
  }
  console.log(name);
  console.log(`  failed: ${failed} orders, available ${(100 - (100 * failed) / minutes).toFixed(2)}%`);
  if (later.length) console.log(`  accepted, but points or email came late: ${late}, by up to ${slowest} minutes`);
}
