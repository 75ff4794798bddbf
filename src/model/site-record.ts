import { z } from 'zod';
import { wholeNumber } from './numbers.ts';
import { Address, SiteAddress } from './address.ts';
import { Language } from './language.ts';
import { SiteLook } from './look/site-look.ts';
import { Name, ShortText } from './scalars.ts';

// A name that nobody has confirmed for five years, longer than any term of a council, is not known to hold.
const RetentionMonths = wholeNumber('A number of months', { most: 60 });

/** site.yaml: all that a new owner of the register must change. */
export const SiteRecord = z
  .strictObject({
    name: Name.meta({ description: 'What the register is called.' }),
    strapline: ShortText.meta({ description: 'A line that says what the register holds.' }),
    home: z
      .strictObject({
        title: ShortText.optional().meta({ description: 'The title of the first page.' }),
        lede: ShortText.optional().meta({ description: 'One or two sentences under it.' }),
      })
      .optional()
      .meta({
        description:
          'Words of the first page, for a register that wants its own. Left out, they are the program’s.',
      }),
    baseUrl: SiteAddress.meta({
      description: 'The address the site is published at, with the path where it has one.',
      examples: ['https://register.example', 'https://council.example/governance'],
    }),
    language: Language.optional().meta({
      description: 'The language of the register’s own words. Left out, it is `en-GB`.',
    }),
    look: SiteLook.optional().meta({
      description: 'Colours of the register’s own. Left out, it looks as the program does.',
    }),
    publisher: z
      .strictObject({
        name: Name.meta({ description: 'What the publisher is called.' }),
        website: Address.optional().meta({ description: 'Its own public page.' }),
      })
      .meta({ description: 'Who publishes the register.' }),
    contact: z
      .strictObject({
        email: z
          .email('Give an e-mail address, for example `register@riverside.example`.')
          .optional()
          .meta({ description: 'An address for e-mail.' }),
        page: Address.optional().meta({ description: 'A page with a form or further addresses.' }),
        issues: Address.optional().meta({
          description:
            'A form for problems, such as one for new issues. `{title}` and `{text}` in it are filled in.',
          examples: ['https://code.example/register/issues/new?title={title}&body={text}'],
        }),
      })
      .optional()
      .meta({ description: 'How readers can reach the publisher.' }),
    repository: Address.optional().meta({
      description: 'Where the files of the register can be found.',
    }),
    licence: z
      .strictObject({
        name: Name.meta({ description: 'What the licence is called.' }),
        url: Address.meta({ description: 'The address of the licence.' }),
      })
      .meta({
        description: 'Licence of the register’s own coding and explanations, not of the documents.',
      }),
    checksReadUpTo: z
      .string()
      .regex(/^\d{1,2}\.\d{1,2}$/, 'Give a release as `0.2`.')
      .meta({
        description:
          'The last release of Remit whose checks you have gone through. Findings of later checks say “new check”.',
      }),
    proposals: z.enum(['published', 'held-back']).optional().meta({
      description:
        'Whether readings that a program found and nobody has confirmed are shown, marked as such. Left out, they are held back.',
    }),
    nameRetentionMonths: RetentionMonths.meta({
      description: 'How long after it was confirmed a person’s name may be shown.',
    }),
  })
  .meta({
    id: 'Site',
    description:
      'The name of the register, its address, its publisher: all that a new owner must change.',
  });
export type SiteRecord = z.infer<typeof SiteRecord>;
