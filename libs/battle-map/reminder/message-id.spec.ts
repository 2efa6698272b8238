import { messageIdOf } from './message-id.js';

describe('the Message-ID of a delivery', () => {
  const id = messageIdOf('email', ['task:a:owner:overdue-1:v1', 'task:b:owner:overdue-1:v1'], '督导办 <duban@guanghe.example>');

  it('is the same for the same intents in any order, and borrows the domain of the sender', () => {
    expect(messageIdOf('email', ['task:b:owner:overdue-1:v1', 'task:a:owner:overdue-1:v1'], 'duban@guanghe.example')).toBe(id);
    expect(id).toMatch(/^<reminder\.[0-9a-f]{32}@guanghe\.example>$/);
  });

  it('is another for other intents and for another channel', () => {
    const others = [
      messageIdOf('email', ['task:a:owner:overdue-1:v1'], 'x@guanghe.example'),
      messageIdOf('sms', ['task:a:owner:overdue-1:v1'], 'x@guanghe.example'),
    ];
    expect(new Set([id, ...others]).size).toBe(3);
  });
});
