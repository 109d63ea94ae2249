import { s256 } from './wire.ts';

const octets = [116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186,
  22, 212, 37, 77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121];
const printed = { // RFC 7636, Appendix B
  verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
};
const verifier = Buffer.from(octets).toString('base64url');
const challenge = s256(verifier);
console.log(`code_verifier   ${verifier}  (${verifier.length} characters)`);
console.log(`code_challenge  ${challenge}`);
const same = verifier === printed.verifier && challenge === printed.challenge;
console.log(`both equal the values printed in RFC 7636, Appendix B: ${same}`);
