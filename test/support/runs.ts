/** How often a property is tried: ten times as often in the full tier, or as often as `FC_RUNS` says. */
export function runs(quick = 100): number {
  const asked = Number(process.env['FC_RUNS']);
  if (asked > 0) return asked;
  return process.env['TEST_TIER'] === 'full' ? quick * 10 : quick;
}
