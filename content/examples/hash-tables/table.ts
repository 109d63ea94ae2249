import { createHmac } from "node:crypto";

export type HashFunction = (key: string) => number; // 32 bits, unsigned

// The formula of Java's String.hashCode, which starts at 0.
export const polynomialFrom = (start: number): HashFunction => (key) => {
  let hash = start;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash, 31) + key.charCodeAt(i);
  return hash >>> 0;
};
export const polynomial = polynomialFrom(0);
export const keyed = (secret: Buffer): HashFunction => (key) =>
  createHmac("sha256", secret).update(key).digest().readUInt32BE();

export class Table { // separate chaining: a bucket holds the entries whose hash ends in its number
  buckets: [key: string, value: number][][] = Array.from({ length: 8 }, () => []);
  size = 0;
  compared = 0; // keys looked at
  moved = 0; // entries put into a larger array
  hash: HashFunction;
  maxLoad: number;
  constructor(hash: HashFunction, maxLoad: number) { this.hash = hash; this.maxLoad = maxLoad; }

  bucket(key: string) { return this.buckets[this.hash(key) & (this.buckets.length - 1)]!; }
  find(key: string) {
    return this.bucket(key).find(([other]) => { this.compared++; return other === key; });
  }
  longest() { return Math.max(...this.buckets.map((bucket) => bucket.length)); }
  get(key: string) { return this.find(key)?.[1]; }
  set(key: string, value: number) {
    const entry = this.find(key);
    if (entry) { entry[1] = value; return; }
    if (this.size + 1 > this.maxLoad * this.buckets.length) this.grow();
    this.bucket(key).push([key, value]);
    this.size++;
  }
  grow() {
    const old = this.buckets.flat();
    this.buckets = Array.from({ length: this.buckets.length * 2 }, () => []);
    for (const entry of old) { this.bucket(entry[0]).push(entry); this.moved++; }
  }
}
