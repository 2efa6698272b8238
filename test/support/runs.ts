/** How often a property is tried: ten times as often in the full tier. */
export function runs(quick = 100): number {
  return process.env['TEST_TIER'] === 'full' ? quick * 10 : quick;
}
