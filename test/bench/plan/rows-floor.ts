import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { fastify } from 'fastify';
import pg from 'pg';

// The floors: HTTP alone, and the rows of the map's tasks as the database gives them, written out as they are.
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] });
const AT_ONCE = 100;

function* lines(rows: readonly unknown[]): Generator<string> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield `${JSON.stringify(rows.slice(at, at + AT_ONCE))}\n`;
}

const app = fastify();
app.get('/', () => ({ hello: 'world' }));
app.get<{ Params: { project: string } }>('/rows/:project', async ({ params, headers }, reply) => {
  const { rows } = await pool.query(
    `select task.id, task.code, task.name, task.parent_id, task.is_summary, owner.title, task.state, task.percent, task.due::text,
       task.began_too_late, earliest_start::text, earliest_finish::text, latest_start::text, latest_finish::text,
       total_slack_minutes, critical
     from task__task task join reverse_schedule__task on task_id = task.id left join office__post owner on owner.id = task.owner_post_id
     where task.project_id = $1 order by task.position, task.code`,
    [params.project],
  );
  const text = Readable.from(lines(rows));
  reply.type('application/x-ndjson');
  if (!headers['accept-encoding']?.includes('gzip')) return reply.send(text);
  return reply.header('content-encoding', 'gzip').send(text.pipe(createGzip({ level: 1 })));
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ ready: true, address: app.listeningOrigin });
