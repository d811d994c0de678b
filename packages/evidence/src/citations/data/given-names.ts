const listed = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

/** Given names of men that end as women's do. */
export const MALE_IN_A: ReadonlySet<string> = listed(
  'nikita ilya foma kuzma luka savva mustafa musa rza agha isa yahya zakaria joshua elisha andrea luca sasha misha kolya vanya dima borya taha jalla ala abdulla mola nazira shota beka gia zura gocha goga vazha nika luka dura zaza tata soma',
)
/** Given names of women that end in a consonant, -i or -e. */
export const FEMALE_DESPITE_ENDING: ReadonlySet<string> = listed(
  'aysel nigar gunel gunay aynur sevinj lyubov leyla konul turkan fidan narmin nargiz gulnar gulshan gulay ulkar aygul aigul aigerim asel assel gaukhar karlygash zhanar dinar jamal tamar ketevan nino nana maryam mariam miriam ruth elizabeth karen catherine susan ann anne jane helen ellen carmen irene alice claire marie sophie chloe zoe nicole michelle amy emi emily mary kelly kristen lauren megan rachel sharon esther judith edith yasmin shirin parvin mahin aytaj ilhama sevil sevda afaq khuraman malahat vafa zahra xuraman tunzale tunzala rena lala gunash gulchohra elnur-f nazrin ravan laman aylin melek ayten aysu aysun nurlan-f kamale',
)
