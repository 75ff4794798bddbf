import { describe, expect, test } from 'vitest';
import { openFolder } from '../fixtures/open-folder.ts';
import { openSample } from '../fixtures/open-sample.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { withPlaces } from '../fixtures/with-places.ts';

describe('a register in memory', () => {
  test('is the one that the same files make on disk, places included', () => {
    const onDisk = openFolder(writeSampleRegister(temporaryFolder()), '2025-06-01');
    expect(openSample().diagnostics).toEqual(onDisk.diagnostics);
    expect(withPlaces(openSample().register)).toEqual(withPlaces(onDisk.register));
  });

  test('has the same mistakes, in the same places', () => {
    const changes = {
      'content/places/riverside.yaml': 'nmae: Riverside\nkind: district\nnation: village\n',
      'content/Notes.txt': 'A file that no record belongs in',
      'content/partnerships/riverside/board/rasci.yaml': undefined,
      'content/partnerships/riverside/board/facts.yaml': Uint8Array.of(0xff, 0xfe, 0x41),
      'seeds/riverside-board.txt': undefined,
      'seeds/another.txt': 'A document of another register',
    };
    const onDisk = openFolder(writeSampleRegister(temporaryFolder(), changes));
    const { register, diagnostics } = openSample(changes);
    expect(register).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(4);
    expect(diagnostics).toEqual(onDisk.diagnostics);
  });
});
