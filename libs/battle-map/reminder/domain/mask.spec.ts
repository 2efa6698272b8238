import { maskAddress } from './mask.js';

it.each([
  ['jianshe@guanghe.example', 'j***@guanghe.example'],
  ['13812345678', '138****5678'],
  ['12345', '****'],
])('a list shows %s as %s', (address, shown) => {
  expect(maskAddress(address)).toBe(shown);
});
