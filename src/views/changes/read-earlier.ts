import type { z } from 'zod';
import { visible } from '../../diagnostics/visible.ts';
import { dateWords } from '../../english/date-words.ts';
import type { Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import { dataFormat } from '../data/data-version.ts';
import type { BodyRecord, BuildData } from './build-data.ts';
import { BodyPart, RegisterPart } from './build-data.ts';
import type { EarlierSite } from './changes-data.ts';
import { ChangesFile } from './changes-file.ts';

/** The data files of an earlier site; nothing where there is no such file. */
export type ReadDataFile = (path: string) => string | undefined;

/** An earlier site, or why it cannot be one. */
export type ReadEarlier =
  { readonly earlier: EarlierSite; readonly notice?: string } | { readonly problem: string };

/**
 * Reads the data of an earlier site of a register, by the addresses that its files have under `/data/`.
 *
 * Errors: what is missing, damaged, of another register or of a later day is told, and nothing is guessed:
 *         a list of changes that is begun anew has lost the earlier one for good.
 */
export function readEarlier(read: ReadDataFile, register: Register): ReadEarlier {
  try {
    return earlierFrom(read, register);
  } catch (error) {
    if (error instanceof NotEarlier) return { problem: visible(error.message) };
    throw error;
  }
}

// Why something is no earlier site, in a sentence.
class NotEarlier extends Error {}

function earlierFrom(read: ReadDataFile, { site, today }: Register): ReadEarlier {
  const about = parsed(
    'register.json',
    read,
    RegisterPart.pick({ address: true, format: true, version: true, date: true }),
  );
  if (about === undefined) throw new NotEarlier('It holds no register.json.');
  const { address, format, version, date } = about;
  const own = absolute(addresses.home, site.baseUrl);
  if (address !== own)
    throw new NotEarlier(`It is of another register: that of ${address}, and not ${own}.`);
  if (date > today)
    throw new NotEarlier(`It is of ${dateWords(date)}, a later day than this build.`);
  const list = listFrom(read, own);
  if (majorOf(format) !== majorOf(dataFormat.version))
    return {
      earlier: { version, date, build: undefined, list },
      notice: `The earlier site has its data in form ${format} and this one in form ${dataFormat.version}, so they were not compared. Its list of changes is carried on.`,
    };
  return { earlier: { version, date, build: buildFrom(read), list } };
}

function listFrom(read: ReadDataFile, own: string): EarlierSite['list'] {
  const list = parsed('changes.json', read, ChangesFile);
  if (list !== undefined && list.address !== own)
    throw new NotEarlier(`Its changes.json is of another register: that of ${list.address}.`);
  for (const { id, address } of list?.changes ?? [])
    if (!id.startsWith(own) || !address.startsWith(own))
      throw new NotEarlier(`Its changes.json leads to another register: ${address}.`);
  return list;
}

function buildFrom(read: ReadDataFile): BuildData {
  const register = parsed('register.json', read, RegisterPart)!;
  return {
    ...register,
    records: new Map(register.bodies.map(({ id }) => [id, bodyFrom(id, register.version, read)])),
  };
}

function bodyFrom(id: string, version: string, read: ReadDataFile): BodyRecord {
  const path = addresses.bodyData(id).replace(addresses.data, '');
  const record = parsed(path, read, BodyPart);
  if (record === undefined)
    throw new NotEarlier(`It holds no ${path}, which its register.json names.`);
  if (record.version !== version || record.id !== id)
    throw new NotEarlier(`Its ${path} is not of the same build as its register.json.`);
  return record;
}

function parsed<Schema extends z.ZodType>(
  path: string,
  read: ReadDataFile,
  schema: Schema,
): z.infer<Schema> | undefined {
  const text = read(path);
  if (text === undefined) return undefined;
  const { success, data, error } = schema.safeParse(jsonOf(text, path));
  if (success) return data;
  const [issue] = error.issues;
  const at = issue!.path.join('/');
  throw new NotEarlier(
    `Its ${path} is damaged, or another program wrote it: ${at === '' ? '' : `${at}: `}${issue!.message}.`,
  );
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotEarlier(`Its ${path} is damaged: it is not JSON.`);
  }
}

function majorOf(version: string): string {
  return version.split('.', 1)[0]!;
}
