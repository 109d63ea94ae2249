// A month of change requests in an invented shop: which parts each of them touches. Put your own in their place.
const changes: Record<string, string[]> = {
  'gift wrapping': ['checkout.page', 'checkout.rules', 'checkout.tables', 'delivery.rules'],
  'delivery slots': ['delivery.page', 'delivery.rules', 'delivery.tables'],
  'new tax rate': ['billing.rules'],
  'product videos': ['catalogue.page', 'catalogue.tables'],
  'coupon codes': ['checkout.page', 'checkout.rules', 'checkout.tables', 'billing.rules'],
  'invoice as PDF': ['billing.page', 'billing.rules'],
  'second warehouse': ['delivery.rules', 'delivery.tables'],
  'search by size': ['catalogue.page', 'catalogue.rules', 'catalogue.tables'],
  'partial refund': ['billing.page', 'billing.rules', 'billing.tables'],
  'guest checkout': ['checkout.page', 'checkout.rules', 'checkout.tables'],
  'pay by invoice': ['checkout.page', 'checkout.rules', 'billing.rules', 'billing.tables'],
  'new logo': ['catalogue.page', 'checkout.page', 'delivery.page', 'billing.page'],
};
// What one click has to write, all of it or nothing.
const writes: Record<string, string[]> = {
  'place an order': ['checkout.tables', 'billing.tables'],
  'refund': ['billing.tables'],
  'book a slot': ['delivery.tables'],
  'edit a product': ['catalogue.tables'],
};
const area = (part: string): string => part.split('.')[0]!;
const cuts: Record<string, (part: string) => string> = {
  'one service': () => 'shop',
  'three layers': (part) => part.split('.')[1]!,
  'four areas': area,
  'three areas, checkout with billing': (part) => (area(part) === 'billing' ? 'checkout' : area(part)),
};
for (const [name, serviceOf] of Object.entries(cuts)) {
  const touched = (parts: string[]): string[] => [...new Set(parts.map(serviceOf))];
  const perChange = Object.values(changes).map(touched);
  const several = perChange.filter((services) => services.length > 1).length;
  const split = Object.values(writes).filter((parts) => touched(parts).length > 1).length;
  const load = new Map<string, number>();
  for (const service of perChange.flat()) load.set(service, (load.get(service) ?? 0) + 1);
  console.log(`${name}: ${several} of ${perChange.length} changes move several services, ${split} of 4 writes cross, the busiest service is in ${Math.max(...load.values())} changes`);
}
