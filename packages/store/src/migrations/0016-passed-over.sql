-- What of an article's page its head leaves out of the body, as hashes of blocks: a text that comes into the body of a later
-- look although it stood there before was judged otherwise, and written by nobody.

-- Words with a space between; null: from before this was kept.
ALTER TABLE article ADD COLUMN passed_over text;
