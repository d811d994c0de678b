import { buildLexicon } from '../lexeme.ts'

/** Words of dates, lower case. Month and weekday names count only when capitalised. */
export const ENGLISH = buildLexicon(`
M 1: january jan
M 2: february feb
M 3: march mar
M 4: april apr
M 5: may
M 6: june jun
M 7: july jul
M 8: august aug
M 9: september sep sept
M 10: october oct
M 11: november nov
M 12: december dec
W 1: monday mon
W 2: tuesday tue tues
W 3: wednesday wed
W 4: thursday thu thur thurs
W 5: friday fri
W 6: saturday
W 7: sunday
S 1: winter
S 2: spring
S 3: summer
S 4: autumn
g: year years
u 0: minute minutes
u 1: hour hours
u 2: day days
u 3: week weeks fortnight
u 4: month months
u 6: decade decades
u 7: century centuries
l: last past previous
t: this current
x: next coming following upcoming
a: ago
A: later
r 0: today tonight
r -1: yesterday
r 1: tomorrow
b: early beginning start
m: mid middle
e: late end
c: from between since
o: to until till through by
i: and
p: on in at of the for during over within around a an
B: turn
N 101: new
v: weekend
~: about around nearly almost roughly approximately
q: several few many
w: whole entire all
n 1: one
n 2: two
n 3: three
n 4: four
n 5: five
n 6: six
n 7: seven
n 8: eight
n 9: nine
n 10: ten
n 11: eleven
n 12: twelve
n 20: twenty
n 30: thirty
n 40: forty
n 50: fifty
%: half
f 1: first
f 2: second
f 3: third
f 4: fourth
Q 3: quarter
H: o'clock
h 0: a.m am
h 12: p.m pm
`)
