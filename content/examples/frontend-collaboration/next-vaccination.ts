// The page's own type says that every animal has a date. The type is gone when this runs; the data isn't.
type Animal = { name: string; nextVaccination: string };

const today = new Date('2026-03-02');
function row(animal: Animal): string {
  const next = new Date(animal.nextVaccination);
  const day = Number.isNaN(next.getTime()) ? 'Invalid Date' : next.toISOString().slice(0, 10);
  return `${animal.name.padEnd(6)} ${day}${next < today ? ', overdue' : ''}`;
}

const mock = '[{ "name": "Bella", "nextVaccination": "2026-05-11" }]';
const server = JSON.stringify([
  { name: 'Bella', nextVaccination: '2026-05-11' },
  { name: 'Tiger', nextVaccination: null }, // how LEFT JOIN says "no such row"
  { name: 'Momo', nextVaccination: undefined }, // JSON leaves this key out
]);

for (const [source, text] of Object.entries({ mock, server })) {
  console.log(`${source}:`);
  for (const animal of JSON.parse(text) as Animal[]) console.log(`  ${row(animal)}`);
}
