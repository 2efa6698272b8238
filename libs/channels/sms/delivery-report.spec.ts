import fc from 'fast-check';
import smpp, { type PduFields } from 'smpp';
import { readReport } from './delivery-report.js';
import { runs } from '../../../test/support/runs.js';

/** As it comes off the line: written to octets and read again. */
const deliver = (fields: PduFields) => {
  const written = new smpp.PDU('deliver_sm', { source_addr: '8613812345678', esm_class: 4, ...fields });
  const octets = (written as unknown as { toBuffer(): Buffer }).toBuffer();
  return readReport(new (smpp.PDU as unknown as new (octets: Buffer) => typeof written)(octets));
};

describe('a delivery receipt', () => {
  it.each([
    ['id:123 sub:001 dlvrd:001 submit date:1809300830 done date:1809300831 stat:DELIVRD err:000 text:', '123', 'delivered', 'DELIVRD 000'],
    [
      'id:0A-7f sub:001 dlvrd:000 submit date:1809300830 done date:1809300831 stat:UNDELIV err:069 Text:id:9 stat:x',
      '0A-7f',
      'failed',
      'UNDELIV 069',
    ],
    ['id:5 stat:ACCEPTD', '5', 'on-its-way', 'ACCEPTD'],
    ['ID:5 STAT:rejectd ERR:12', '5', 'failed', 'rejectd 12'],
    ['id:5 stat:MK:0001 err:', '5', 'cannot-say', 'MK:0001'],
    ['delivered, more or less', '', 'cannot-say', ''],
    ['', '', 'cannot-say', ''],
  ])('reads "%s"', (text, receipt, state, answer) => {
    expect(deliver({ short_message: text })).toEqual({ receipt, reference: undefined, to: '8613812345678', fate: { state, answer } });
  });

  it('believes optional parameters where there are any', () => {
    const text = 'id:ignored stat:';
    expect(deliver({ short_message: text, receipted_message_id: 'c7', message_state: 2, user_message_reference: 4711 })).toMatchObject({
      receipt: 'c7',
      reference: 4711,
      fate: { state: 'delivered', answer: 'DELIVRD' },
    });
  });

  it('is told from what somebody wrote by its class', () => {
    expect(deliver({ esm_class: 0, short_message: 'id:1 stat:DELIVRD' })).toBeUndefined();
    expect(deliver({ esm_class: 0x20, short_message: 'id:1 stat:ENROUTE' })).toMatchObject({ fate: { state: 'on-its-way' } });
  });

  it('may say anything at all, in any coding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 160 }), fc.nat(255), (octets, coding) => {
        expect(deliver({ short_message: Buffer.from(octets), data_coding: coding })).toMatchObject({ to: '8613812345678' });
      }),
      { numRuns: runs(300) },
    );
  });
});
