import pg from 'pg';
import type { Message } from '../../../domain/examples/result-lines.ts';

/** What a session learns when its server is gone without a word. */
export const LOST: Message = { severity: 'FATAL', message: 'the connection to the server was lost' };

type Fields = Partial<Record<'severity' | 'message' | 'detail' | 'hint', string | undefined>>;

/** A notice or warning as recordings show it, without its code. */
export const noticeOf = ({ severity, message, detail, hint }: Fields): Message => ({
  severity: severity ?? 'NOTICE',
  message: message ?? '',
  detail,
  hint,
});

/** The server's error, or what became of the connection. */
export const messageOf = (error: unknown): Message =>
  error instanceof pg.DatabaseError ? { ...noticeOf(error), code: error.code } : LOST;
