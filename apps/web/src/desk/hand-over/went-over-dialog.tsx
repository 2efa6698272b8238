import { Link } from 'react-router';
import type { HandOver } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { Records } from '../../shared/ui/records.js';
import { handOverPageMessages } from './messages.js';

interface Props {
  readonly handOver: HandOver;
  onClose(): void;
}

/** Each task and each part in a force that went over. */
export function WentOverDialog({ handOver: { post, tasks, forces }, onClose }: Props) {
  const t = useTexts(handOverPageMessages);
  return (
    <Dialog title={t('what.of', { post })} footer={null} onCancel={onClose}>
      <Records
        caption={t('tasks')}
        rows={tasks}
        keyOf={({ taskId, part }) => `${taskId} ${part}`}
        empty={t('what.tasks', { count: 0 })}
        columns={[
          {
            key: 'task',
            title: t('task'),
            cell: ({ taskId, name, code }) => (
              <>
                <Link to={`/tasks/${taskId}`}>{name}</Link>
                <code className="sub">{code}</code>
              </>
            ),
          },
          { key: 'part', title: t('part'), cell: ({ part }) => t(`part.${part}`) },
        ]}
      />
      {forces.length > 0 && (
        <>
          <h3>{t('forces')}</h3>
          <ul>
            {forces.map(({ code, name, part }) => (
              <li key={`${code} ${part}`}>{t('plan.force', { name, parts: t(`part.${part}`) })}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
