import type { DirectiveData } from '../content/schema.ts';
import { fold } from '../language/vietnamese.ts';
import { figure } from './clause.ts';

const NAMED = /\b(?:trung uong|lan thu) (\d+|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)\b[^.]*? khoa ([xiv]+)\b/g;

/** The plenum that adopted a resolution or conclusion of the Central Committee, when its page names one of its own term. */
export function plenumOf({ kind, issuer, term }: DirectiveData, text: string): number | undefined {
  if (issuer !== 'ban-chap-hanh-trung-uong' || (kind !== 'Nghị quyết' && kind !== 'Kết luận')) return undefined;
  const plain = fold(text).replace(/[^a-z0-9.]+/g, ' ');
  const own = [...plain.matchAll(NAMED)].find(([, , khoa]) => khoa === term?.toLowerCase());
  return own?.[1] === undefined ? undefined : figure(own[1]);
}
