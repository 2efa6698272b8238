import { Refusal } from './workplace.mjs';

/** `report-progress` → `ReportProgress` */
export const pascal = (stem) => stem.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** `report-progress` → `reportProgress` */
export const camel = (stem) => pascal(stem).replace(/^\w/, (letter) => letter.toLowerCase());

/** `report-progress` → `report progress` */
export const words = (stem) => stem.replaceAll('-', ' ');

/** Refuses a name that would make a bad file name or a bad class name. */
export function requireName(name, what) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Refusal(`"${name}" is no name for ${what}: use small letters, digits and single hyphens, for example report-progress.`);
}

/** The stages above a stage in the one list of them; the stage itself must be in the list and, when asked, on disk. */
export function stagesUpTo(place, stage) {
  const stages = JSON.parse(place.read('libs/battle-map/stages.json'));
  const index = stages.indexOf(stage);
  if (index < 0)
    throw new Refusal(
      `"${stage}" is not a stage of the method. The stages in their order stand in libs/battle-map/stages.json: ${stages.join(', ')}.`,
    );
  return stages.slice(0, index + 1);
}

export function requireStage(place, stage) {
  if (!stage) throw new Refusal('Say in which stage: --stage STAGE.');
  stagesUpTo(place, stage);
  if (!place.has(`libs/battle-map/${stage}/${stage}.module.ts`))
    throw new Refusal(`The stage ${stage} is not laid out yet: npm run new -- stage ${stage}`);
}
