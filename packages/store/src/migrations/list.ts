/** In order; a name stands for the file beside it. Append, never edit: each is recorded with its digest. */
export const MIGRATIONS: readonly string[] = [
  '0001-publishers-and-pages',
  '0002-articles-and-stories',
  '0003-changes-and-deliveries',
  '0004-work-and-outcomes',
  '0005-host-slots',
  '0006-one-page-many-addresses',
  '0007-deliveries-in-order',
  '0008-websub',
  '0009-entries-that-went',
  '0010-sourcing',
  '0011-rulings',
  '0012-backfills',
  '0013-captures-kept',
  '0014-replay',
  '0015-search-and-subjects',
  '0016-passed-over',
]
