import ExcelJS from 'exceljs';
import { golden } from './ledger-office.js';

/**
 * The sample ledger whose task forces have no codes, and whose projects call them by their names.
 * @param names others than the ledger has, by its own.
 */
export async function forcesByName(names: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(golden('ledger.xlsx') as unknown as ArrayBuffer);
  const [ledger, forces] = workbook.worksheets;
  const byCode = new Map<string, string>();
  forces!.eachRow((row, number) => {
    if (number === 1) return;
    const name = row.getCell('B').text;
    byCode.set(row.getCell('A').text, names[name] ?? name);
    row.getCell('A').value = null;
    row.getCell('B').value = names[name] ?? name;
  });
  ledger!.eachRow((row, number) => {
    const name = byCode.get(row.getCell('E').text);
    if (number > 4 && name !== undefined) row.getCell('E').value = name;
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
